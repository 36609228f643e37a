package io.github.ormgen;

import io.github.ormgen.history.HistoryFiles;
import io.github.ormgen.project.FileTree;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

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
        FileTree.files(history(), run.project(), run.diagnostics())
                .forEach((name, file) -> texts.put(name, FileTree.read(file)));
        return new HistoryFiles(
                run.shown(history()),
                texts,
                List.copyOf(FileTree.files(migrationsDirectory, run.project(), run.diagnostics())
                        .keySet()));
    }
}
