package io.github.ormgen.schema;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * SQL that a person wrote: one expression, or one per database. <code>{column}</code> outside of quotes stands for a
 * physical column's name, which a dialect quotes where it must; the model has already turned fields into columns.
 *
 * @param common what holds on every database without a text of its own
 * @param specific the texts of single databases
 */
public record SqlText(Optional<String> common, SortedMap<Database, String> specific) {

    /** Keeps a copy of the texts. */
    public SqlText {
        specific = Collections.unmodifiableSortedMap(new TreeMap<>(specific));
    }

    /** The same SQL for every database. */
    public static SqlText of(String text) {
        return new SqlText(Optional.of(text), new TreeMap<>());
    }

    /** A text for all, and others for some. */
    public static SqlText of(Optional<String> common, Map<Database, String> specific) {
        return new SqlText(common, new TreeMap<>(specific));
    }

    /** The text for a database, empty if none was given for it. */
    public Optional<String> on(Database database) {
        return Optional.ofNullable(specific.get(database)).or(() -> common);
    }
}
