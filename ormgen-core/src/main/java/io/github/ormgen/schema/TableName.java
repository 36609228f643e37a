package io.github.ormgen.schema;

import java.util.Comparator;
import java.util.Optional;

/**
 * The name of a table, sequence or type.
 *
 * @param schema the database schema that holds it, empty for the connection's default
 * @param name the name, unquoted
 */
public record TableName(Optional<String> schema, String name) implements Comparable<TableName> {

    private static final Comparator<TableName> ORDER = Comparator.comparing(TableName::name)
            .thenComparing(table -> table.schema().orElse(""));

    /** A name in the default schema. */
    public static TableName of(String name) {
        return new TableName(Optional.empty(), name);
    }

    /** Another name in the same schema. */
    public TableName sibling(String other) {
        return new TableName(schema, other);
    }

    /**
     * The name that PostgreSQL gives the sequence behind an identity or serial column of the table; empty where it shortens
     * that name.
     */
    public Optional<TableName> sequenceOf(String column) {
        String sequence = name + "_" + column + "_seq";
        return Optional.of(sibling(sequence))
                .filter(found -> LongNames.shorten(sequence).equals(sequence));
    }

    @Override
    public int compareTo(TableName other) {
        return ORDER.compare(this, other);
    }

    /** The name for messages, {@code schema.name}, unquoted. */
    @Override
    public String toString() {
        return schema.map(prefix -> prefix + "." + name).orElse(name);
    }
}
