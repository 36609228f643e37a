package io.github.ormgen.spec.reader;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.project.FileTree;
import io.github.ormgen.spec.Spec;
import io.github.ormgen.spec.SpecFile;
import io.github.ormgen.spec.document.ModelFile;
import io.github.ormgen.spec.document.SourceText;
import io.github.ormgen.spec.document.UnreadableException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the model files of a directory. */
public final class SpecReader {

    private static final String HISTORY = "history/";
    private static final Pattern MODEL = Pattern.compile("(?i).*\\.(yaml|yml|json)");

    /**
     * What the author wrote, in all files together.
     *
     * @param modelDirectory the directory whose {@code *.yaml}, {@code *.yml} and {@code *.json} files are the model,
     *     those in subfolders too, but for its {@code history}; if it doesn't exist, the spec has no files
     * @param projectDirectory the directory to which the paths in messages are relative
     * @param diagnostics where everything is reported that is wrong with the files; a file that can't be read at all
     *     is missing from the spec
     */
    public Spec read(Path modelDirectory, Path projectDirectory, Diagnostics diagnostics) {
        List<FileResult> readings = FileTree.files(modelDirectory, projectDirectory, diagnostics).entrySet().stream()
                .filter(file -> !file.getKey().startsWith(HISTORY)
                        && MODEL.matcher(file.getKey()).matches())
                .map(file -> new ModelFile(FileTree.path(projectDirectory, file.getValue()), file.getValue()))
                .parallel()
                .map(SpecReader::read)
                .toList();
        List<SpecFile> files = new ArrayList<>();
        Map<String, List<String>> sources = new HashMap<>();
        for (FileResult reading : readings) {
            diagnostics.addAll(reading.diagnostics().all());
            reading.spec().ifPresent(files::add);
            reading.source().ifPresent(source -> sources.put(source.path(), source.lines()));
        }
        return new Spec(files, sources, files.size() == readings.size());
    }

    /**
     * Whether files are missing from the spec, or parts of files, because they could not be read: what refers to them
     * can't be judged then, so the run ends with what was reported so far.
     */
    public static boolean hasGaps(Diagnostics diagnostics) {
        return diagnostics.errors().stream()
                .map(Diagnostic::code)
                .anyMatch(code -> code.id().startsWith("OG-READ") && code != Code.DUPLICATE_KEY);
    }

    private record FileResult(Optional<SourceText> source, Optional<SpecFile> spec, Diagnostics diagnostics) {}

    private static FileResult read(ModelFile file) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            SourceText source = file.load(diagnostics);
            return new FileResult(Optional.of(source), new SpecFileReader(source, diagnostics).read(), diagnostics);
        } catch (UnreadableException reported) {
            return new FileResult(Optional.empty(), Optional.empty(), diagnostics);
        }
    }
}
