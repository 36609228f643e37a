package io.github.ormgen;

import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.diagnostic.DiagnosticText;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Severity;
import io.github.ormgen.output.OutputException;
import io.github.ormgen.output.SourceFiles;
import io.github.ormgen.project.FileTree;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** One run: what it has noticed so far, and how it shows it. */
final class Run {

    private final Path project;
    private final Diagnostics diagnostics = new Diagnostics();
    private DiagnosticText text = new DiagnosticText(Map.of());

    /** Begins in a project's folder. */
    Run(Path project) {
        this.project = project;
    }

    Path project() {
        return project;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** Shows lines of these files in messages from now on. */
    void showSources(Map<String, List<String>> sources) {
        text = new DiagnosticText(sources);
    }

    /** A path as a person would type it: relative to the project where that can be said, with {@code /}. */
    String shown(Path path) {
        return FileTree.path(project, path);
    }

    void stopOnErrors() throws GenerateException {
        if (diagnostics.hasErrors()) {
            throw failure();
        }
    }

    /** All that was noticed, as the end of the run. */
    GenerateException failure() {
        List<Diagnostic> all = diagnostics.all();
        return new GenerateException(all, all.stream().map(text::of).toList());
    }

    /**
     * Removes files of the project and writes others: all of them, or none.
     *
     * @throws GenerateException if that can't be; then all is as before
     */
    void replace(Collection<Path> removed, SortedMap<Path, String> written) throws GenerateException {
        try {
            new SourceFiles(project).replace(removed, written);
        } catch (OutputException e) {
            diagnostics.addAll(e.diagnostics());
            throw failure();
        }
    }

    /** What a person should look at although the run went well. */
    List<Diagnostic> noticed() {
        return diagnostics.all().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.ERROR)
                .toList();
    }
}
