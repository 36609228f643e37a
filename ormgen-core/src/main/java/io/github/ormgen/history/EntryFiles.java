package io.github.ormgen.history;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.schema.json.JsonProblem;
import java.util.ArrayList;
import java.util.List;

/** Reads the entries of a history, each by itself. */
final class EntryFiles {

    /** How the names of entries' files end. */
    static final String SUFFIX = ".json";

    private static final String CURE = "Only ormgen writes entries: restore the entry from version control,"
            + " or use the version of ormgen that wrote it.";

    private final HistoryFiles files;
    private final Diagnostics diagnostics;

    private EntryFiles(HistoryFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
    }

    /** The entries, by version; those that can't be read are errors. */
    static List<Entry> read(HistoryFiles files, Diagnostics diagnostics) {
        EntryFiles reader = new EntryFiles(files, diagnostics);
        List<Entry> entries = new ArrayList<>();
        files.texts().forEach((name, text) -> {
            if (name.endsWith(SUFFIX) && !name.startsWith(".")) {
                reader.add(entries, name, text);
            }
        });
        entries.sort(Versions.ORDER);
        return entries;
    }

    private void add(List<Entry> entries, String file, String text) {
        try {
            Entry entry = EntryJson.read(text);
            if (file.equals(entry.name() + SUFFIX)) {
                entries.add(entry);
            } else {
                report(files.at(file), "The name in the entry is " + entry.name() + ".");
            }
        } catch (JsonProblem e) {
            Location at = new Location(files.at(file).file(), e.line(), e.column(), 1);
            report(at, "The entry of the history can't be read: " + e.getMessage() + ".");
        }
    }

    private void report(Location at, String message) {
        diagnostics.error(Code.UNREADABLE_HISTORY, at, message, CURE);
    }
}
