package io.github.ormgen.schema;

import java.util.ArrayList;
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
 * @param rows the rows that the model asks for, sorted by key
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
        Optional<SoftDelete> softDelete,
        List<ReferenceRow> rows) {

    /** Keeps copies of the lists. */
    public Table {
        columns = List.copyOf(columns);
        uniqueKeys = List.copyOf(uniqueKeys);
        indexes = List.copyOf(indexes);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
        rows = rows.size() < 2
                ? List.copyOf(rows)
                : rows.stream().sorted(ReferenceRow.ORDER).toList();
    }

    /** A table without reference rows. */
    public Table(
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
        this(name, path, comment, columns, primaryKey, uniqueKeys, indexes, foreignKeys, checks, softDelete, List.of());
    }

    /** The column of a name, empty if there is none. */
    public Optional<Column> column(String columnName) {
        for (Column column : columns) {
            if (column.name().equals(columnName)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** All keys, indexes and checks, the primary key first. */
    public List<TablePart> parts() {
        List<TablePart> parts = new ArrayList<>();
        primaryKey.ifPresent(parts::add);
        parts.addAll(uniqueKeys);
        parts.addAll(indexes);
        parts.addAll(foreignKeys);
        parts.addAll(checks);
        return parts;
    }

    /** The names that PostgreSQL gives the sequences of its identity columns; without those that it shortens. */
    public List<TableName> ownSequences() {
        return columns.stream()
                .filter(Column::identity)
                .flatMap(column -> name.sequenceOf(column.name()).stream())
                .toList();
    }

    /** What it is called, where it comes from, what it says of itself and how its rows are marked; no columns, nothing else. */
    public Table header() {
        return new Table(
                name,
                path,
                comment,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                softDelete,
                List.of());
    }

    /** This table with another name. */
    public Table withName(TableName other) {
        return new Table(
                other, path, comment, columns, primaryKey, uniqueKeys, indexes, foreignKeys, checks, softDelete, rows);
    }

    /** This table with another path. */
    public Table withPath(String other) {
        return new Table(
                name, other, comment, columns, primaryKey, uniqueKeys, indexes, foreignKeys, checks, softDelete, rows);
    }

    /** This table with another comment. */
    public Table withComment(Optional<String> other) {
        return new Table(
                name, path, other, columns, primaryKey, uniqueKeys, indexes, foreignKeys, checks, softDelete, rows);
    }

    /** This table with other columns. */
    public Table withColumns(List<Column> other) {
        return new Table(
                name, path, comment, other, primaryKey, uniqueKeys, indexes, foreignKeys, checks, softDelete, rows);
    }

    /** This table with another primary key. */
    public Table withPrimaryKey(Optional<PrimaryKey> other) {
        return new Table(
                name, path, comment, columns, other, uniqueKeys, indexes, foreignKeys, checks, softDelete, rows);
    }

    /** This table with other unique keys. */
    public Table withUniqueKeys(List<UniqueKey> other) {
        return new Table(
                name, path, comment, columns, primaryKey, other, indexes, foreignKeys, checks, softDelete, rows);
    }

    /** This table with other indexes. */
    public Table withIndexes(List<Index> other) {
        return new Table(
                name, path, comment, columns, primaryKey, uniqueKeys, other, foreignKeys, checks, softDelete, rows);
    }

    /** This table with other foreign keys. */
    public Table withForeignKeys(List<ForeignKey> other) {
        return new Table(
                name, path, comment, columns, primaryKey, uniqueKeys, indexes, other, checks, softDelete, rows);
    }

    /** This table with other checks. */
    public Table withChecks(List<Check> other) {
        return new Table(
                name, path, comment, columns, primaryKey, uniqueKeys, indexes, foreignKeys, other, softDelete, rows);
    }

    /** This table with another way of marking rows as deleted. */
    public Table withSoftDelete(Optional<SoftDelete> other) {
        return new Table(
                name, path, comment, columns, primaryKey, uniqueKeys, indexes, foreignKeys, checks, other, rows);
    }

    /** This table with other reference rows. */
    public Table withRows(List<ReferenceRow> other) {
        return new Table(
                name, path, comment, columns, primaryKey, uniqueKeys, indexes, foreignKeys, checks, softDelete, other);
    }
}
