package io.github.ormgen.goal;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.output.OutputException;
import io.github.ormgen.output.SourceFiles;
import io.github.ormgen.project.FileTree;
import io.github.ormgen.project.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A project that has no model yet. */
public record EmptyProject(Project project, Reporter run) {

    private static final Pattern MODEL = Pattern.compile("(?i).*\\.(yaml|yml|json)");

    /**
     * Looks whether there is no model, nor a history of one.
     *
     * @throws GoalException if there is
     */
    public void check() throws GoalException {
        Optional<String> first = FileTree.files(project.modelDirectory()).keySet().stream()
                .filter(file -> MODEL.matcher(file).matches())
                .findFirst();
        first.ifPresent(file -> run.error(
                Code.MODEL_EXISTS,
                project.at(project.modelDirectory().resolve(file)),
                "A model already exists, and it is not overwritten.",
                "Move it away, or name another folder: -Dormgen.modelDirectory=src/main/imported"));
        run.stopOnErrors();
    }

    /**
     * Writes a file that is not there yet.
     *
     * @throws GoalException if it is, or can't be written
     */
    public void write(Path file, String text) throws GoalException {
        try {
            new SourceFiles(project.directory()).replace(List.of(), new TreeMap<>(Map.of(file, text)));
        } catch (OutputException e) {
            throw run.failure(e.diagnostics());
        }
    }
}
