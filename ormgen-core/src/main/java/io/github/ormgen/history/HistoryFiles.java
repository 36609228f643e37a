package io.github.ormgen.history;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.project.FileTree;
import io.github.ormgen.project.Project;
import io.github.ormgen.schema.json.JsonProblem;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

    /** How the names of entries' files end. */
    private static final String SUFFIX = ".json";

    private static final String CURE = "Only ormgen writes entries: restore the entry from version control,"
            + " or use the version of ormgen that wrote it.";

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

    /** The entries, by version; those that can't be read are errors. */
    List<Entry> entries(Diagnostics diagnostics) {
        return texts.entrySet().stream()
                .filter(file -> file.getKey().endsWith(SUFFIX) && !file.getKey().startsWith("."))
                .flatMap(file -> entry(file.getKey(), file.getValue(), diagnostics).stream())
                .sorted(Versions.ORDER)
                .toList();
    }

    private Optional<Entry> entry(String file, String text, Diagnostics diagnostics) {
        Location at = at(file);
        try {
            Entry entry = EntryJson.read(text);
            if (file.equals(entry.name() + SUFFIX)) {
                return Optional.of(entry);
            }
            diagnostics.error(Code.UNREADABLE_HISTORY, at, "The name in the entry is " + entry.name() + ".", CURE);
        } catch (JsonProblem e) {
            diagnostics.error(
                    Code.UNREADABLE_HISTORY,
                    new Location(at.file(), e.line(), e.column(), 1),
                    "The entry of the history can't be read: " + e.getMessage() + ".",
                    CURE);
        }
        return Optional.empty();
    }

    /** The place of a file in the folder of entries. */
    Location at(String file) {
        return Location.ofFile(folder + "/" + file);
    }

    /** The place of an entry. */
    public Location at(Entry entry) {
        return at(entry.name() + SUFFIX);
    }
}
