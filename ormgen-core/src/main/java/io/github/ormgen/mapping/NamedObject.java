package io.github.ormgen.mapping;

import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A name that something in the schema takes.
 *
 * @param space what it must be unique in; letter case is gone from it
 * @param name the name
 * @param what what bears it, for messages
 * @param path where that comes from in the model
 * @param cure the key that names it otherwise, for messages
 */
record NamedObject(String space, String name, String what, String path, String cure) {

    /** The names of tables, sequences and types, which share one space in PostgreSQL. */
    static Stream<NamedObject> ofRelations(Schema schema) {
        Stream<NamedObject> tables =
                schema.tables().stream().map(table -> relation(table.name(), "table", table.path(), "`table:`"));
        Stream<NamedObject> sequences = schema.sequences().stream()
                .map(sequence -> relation(sequence.name(), "sequence", sequence.path(), "`table:` of the entity"));
        Stream<NamedObject> types = schema.enumTypes().stream()
                .map(type -> relation(type.name(), "database type", type.path(), "the enum itself"));
        return Stream.of(tables, sequences, types).flatMap(names -> names);
    }

    /** The names of a table's indexes and of those keys that have one, which stand beside tables' names. */
    static Stream<NamedObject> ofIndexes(Table table) {
        return Stream.of(
                        table.primaryKey().stream()
                                .map(key -> relation(in(table, key.name()), "primary key", table.path(), "`table:`")),
                        table.uniqueKeys().stream()
                                .map(key -> relation(in(table, key.name()), "unique key", key.path(), "`name:`")),
                        table.indexes().stream()
                                .map(index -> relation(in(table, index.name()), "index", index.path(), "`name:`")))
                .flatMap(names -> names);
    }

    /** The names of a table's constraints, which are unique in the whole schema on some databases. */
    static Stream<NamedObject> ofConstraints(Table table) {
        return Stream.of(
                        table.primaryKey().stream()
                                .map(key -> constraint(table, key.name(), "primary key", table.path(), "`table:`")),
                        table.uniqueKeys().stream()
                                .map(key -> constraint(table, key.name(), "unique key", key.path(), "`name:`")),
                        table.foreignKeys().stream()
                                .map(key -> constraint(table, key.name(), "foreign key", key.path(), "`constraint:`")),
                        table.checks().stream()
                                .map(check -> constraint(table, check.name(), "check", check.path(), "`name:`")))
                .flatMap(names -> names);
    }

    /** What no other object of the same space may have. */
    String key() {
        return space + "/" + name.toLowerCase(Locale.ROOT);
    }

    private static NamedObject constraint(Table table, String name, String what, String path, String cure) {
        return new NamedObject("constraints of " + table.name().schema().orElse(""), name, what, path, cure);
    }

    private static NamedObject relation(TableName name, String what, String path, String cure) {
        return new NamedObject("relations of " + name.schema().orElse(""), name.name(), what, path, cure);
    }

    private static TableName in(Table table, String name) {
        return table.name().sibling(name);
    }
}
