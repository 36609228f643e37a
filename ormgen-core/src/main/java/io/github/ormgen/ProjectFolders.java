package io.github.ormgen;

import io.github.ormgen.history.HistoryFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Looks into the folders of a project that tell what has been migrated so far.
 *
 * @param modelDirectory the model's folder, which holds the history
 * @param migrationsDirectory the migrations written so far; may be missing
 */
record ProjectFolders(Path modelDirectory, Path migrationsDirectory) {

    private static final String HISTORY = "history";

    /** The folder of the history's entries. */
    Path history() {
        return modelDirectory.resolve(HISTORY);
    }

    /** The entries of the history with their texts, and the names of the migrations. */
    HistoryFiles historyFiles(Run run) {
        TreeMap<String, String> texts = new TreeMap<>();
        files(history()).forEach(name -> texts.put(name, read(history().resolve(name))));
        return new HistoryFiles(run.shown(history()), texts, files(migrationsDirectory));
    }

    /** The text of a file. */
    static String read(Path file) {
        try {
            // Bytes that are no UTF-8 become replacement characters, which no hash and no JSON takes.
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a folder and its subfolders, by their path within it; none if it does not exist. */
    static List<String> files(Path folder) {
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
