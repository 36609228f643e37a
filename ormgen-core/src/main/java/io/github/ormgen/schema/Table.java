package io.github.ormgen.schema;

import java.util.List;
import java.util.Optional;

/**
 * A table.
 *
 * @param name its name
 * @param path where it comes from in the model: an entity's name, or an attribute's for a join table
 * @param comment what the model says of it
 * @param columns its columns, in the order they are created in
 * @param primaryKey its primary key, empty for a table without one
 * @param uniqueKeys its unique keys, sorted by name
 * @param indexes its indexes, sorted by name
 * @param foreignKeys its foreign keys, sorted by name
 * @param checks its checks, sorted by name
 * @param softDelete how its rows are marked as deleted, if they are
 */
public record Table(
        TableName name,
        String path,
        Optional<String> comment,
        List<Column> columns,
        Optional<PrimaryKey> primaryKey,
        List<UniqueKey> uniqueKeys,
        List<Index> indexes,
        List<ForeignKey> foreignKeys,
        List<Check> checks,
        Optional<SoftDelete> softDelete) {

    /** Keeps copies of the lists. */
    public Table {
        columns = List.copyOf(columns);
        uniqueKeys = List.copyOf(uniqueKeys);
        indexes = List.copyOf(indexes);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
    }

    /** The column of a name, empty if there is none. */
    public Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** This table with other foreign keys. */
    public Table withForeignKeys(List<ForeignKey> others) {
        return new Table(name, path, comment, columns, primaryKey, uniqueKeys, indexes, others, checks, softDelete);
    }
}
