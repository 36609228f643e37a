package io.github.ormgen.dialect.catalog;

import java.util.Comparator;

/**
 * Something that a database has and a schema can't say, or not wholly.
 *
 * @param kind what it is, such as {@code trigger}
 * @param name its name, of a part of a table with the table's before it
 * @param definition what it says, in the database's own words
 */
public record UnsupportedObject(String kind, String name, String definition) implements Comparable<UnsupportedObject> {

    /** Of a column that a sequence numbers as {@code serial} has it: in a schema it is an identity. */
    public static final String SERIAL = "serial";

    private static final Comparator<UnsupportedObject> ORDER = Comparator.comparing(UnsupportedObject::kind)
            .thenComparing(UnsupportedObject::name)
            .thenComparing(UnsupportedObject::definition);

    @Override
    public int compareTo(UnsupportedObject other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind + " " + name + ": " + definition;
    }
}
