package io.github.ormgen.history;

import io.github.ormgen.change.Change;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A revision that is kept.
 *
 * @param version its version, as Flyway has it in file names
 * @param description what it is about, as in file names
 * @param parent the name of the entry before it, empty for the first
 * @param changes its changes, in order
 * @param scripts the SHA-256 of each of its scripts, 64 hex digits, by the path in the project's resources
 */
public record Entry(
        String version,
        String description,
        Optional<String> parent,
        List<Change> changes,
        SortedMap<String, String> scripts) {

    /** Keeps copies. */
    public Entry {
        changes = List.copyOf(changes);
        scripts = Collections.unmodifiableSortedMap(new TreeMap<>(scripts));
    }

    /** Its name, {@code V2__add_phone}: that of its file and its scripts. */
    public String name() {
        return "V" + version + "__" + description;
    }
}
