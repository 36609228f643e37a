package io.github.ormgen.history;

import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.project.FileTree;
import io.github.ormgen.project.Project;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What tells, on disk, what has been migrated so far.
 *
 * @param folder the folder of entries as a person would type it, relative to the project
 * @param texts the files in it with their texts, by name; those of entries end in {@code .json}
 * @param migrations the names of the files in the folder of migrations, with {@code /} between folders
 */
public record HistoryFiles(String folder, SortedMap<String, String> texts, List<String> migrations) {

    /** Keeps copies. */
    public HistoryFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        migrations = List.copyOf(migrations);
    }

    /** What a project has; what can't be read is reported. */
    public static HistoryFiles of(Project project, Diagnostics diagnostics) {
        SortedMap<String, String> texts = new TreeMap<>();
        FileTree.files(project.history(), project.directory(), diagnostics)
                .forEach((name, file) -> texts.put(name, FileTree.read(file)));
        Set<String> migrations = FileTree.files(project.migrations(), project.directory(), diagnostics)
                .keySet();
        return new HistoryFiles(project.shown(project.history()), texts, List.copyOf(migrations));
    }

    /** The place of a file in the folder of entries. */
    Location at(String file) {
        return Location.ofFile(folder + "/" + file);
    }

    /** The place of an entry. */
    public Location at(Entry entry) {
        return at(entry.name() + EntryFiles.SUFFIX);
    }
}
