package io.github.ormgen;

import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.history.History;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks into the folders of a project that tell what has been migrated so far. */
record ProjectFolders(GenerateRequest request) {

    private static final String HISTORY = "history";

    /**
     * The history that is kept beside the model, and the migrations written so far.
     *
     * @param modelDirectory the model's folder as messages show it
     */
    History history(String modelDirectory, Diagnostics diagnostics) {
        List<String> entries = files(request.modelDirectory().resolve(HISTORY));
        return History.read(modelDirectory + "/" + HISTORY, entries, files(request.migrationsDirectory()), diagnostics);
    }

    /** The files of a folder and its subfolders, by their path within it; none if it does not exist. */
    private static List<String> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
