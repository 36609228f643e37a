package io.github.ormgen;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.project.FileTree;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** A project that has no model yet. */
record EmptyProject(Run run, Path modelDirectory) {

    private static final Pattern MODEL = Pattern.compile("(?i).*\\.(yaml|yml|json)");

    /**
     * Looks whether there is no model, nor a history of one.
     *
     * @throws GenerateException if there is
     */
    void check() throws GenerateException {
        Optional<String> first = FileTree.files(modelDirectory).keySet().stream()
                .filter(file -> MODEL.matcher(file).matches())
                .findFirst();
        first.ifPresent(file -> run.diagnostics()
                .error(
                        Code.MODEL_EXISTS,
                        Location.ofFile(run.shown(modelDirectory.resolve(file))),
                        "A model already exists, and it is not overwritten.",
                        "Move it away, or name another folder: -Dormgen.modelDirectory=src/main/imported"));
        run.stopOnErrors();
    }
}
