package io.github.ormgen.schema.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An object of a schema, and what it is in words.
 *
 * @param kind what it is: {@code table}, {@code column}, {@code index} and so on
 * @param name its name, of a part of a table with the table's before it
 * @param table the table that it is part of; empty if it is part of none
 * @param properties what it is, by property, in the order of a sentence; none of them is empty
 */
public record SchemaObject(String kind, String name, String table, Map<String, String> properties) {

    /** The kind of tables. */
    public static final String TABLE = "table";

    /** Leaves out properties that are empty. */
    public SchemaObject {
        Map<String, String> filled = new LinkedHashMap<>(properties);
        filled.values().removeIf(String::isEmpty);
        properties = Collections.unmodifiableMap(filled);
    }

    /** The object with a further property; of several by one name, all that they say. */
    public SchemaObject with(String property, String text) {
        Map<String, String> more = new LinkedHashMap<>(properties);
        more.merge(property, text, (one, other) -> one + "; " + other);
        return new SchemaObject(kind, name, table, more);
    }

    /** The object without a property. */
    public SchemaObject without(String property) {
        Map<String, String> others = new LinkedHashMap<>(properties);
        others.remove(property);
        return new SchemaObject(kind, name, table, others);
    }

    /** Its kind and its name. */
    @Override
    public String toString() {
        return kind + " " + name;
    }
}
