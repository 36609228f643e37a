package io.github.ormgen.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A table.
 *
 * @param name its name
 * @param path where it comes from in the model: an entity's name, or an attribute's for a join table
 * @param comment what the model says of it
 * @param columns its columns, in the order they are created in
 * @param parts its keys, indexes and checks: the primary key first, then unique keys, indexes, foreign keys and checks, each by
 *     name
 * @param softDelete how its rows are marked as deleted, if they are
 * @param rows the rows that the model asks for, sorted by key
 */
public record Table(
        TableName name,
        String path,
        Optional<String> comment,
        List<Column> columns,
        List<TablePart> parts,
        Optional<SoftDelete> softDelete,
        List<ReferenceRow> rows)
        implements SchemaPart<Table> {

    /** Keeps copies of the lists, with parts and rows in order. */
    public Table {
        columns = List.copyOf(columns);
        parts = sorted(parts, TablePart.ORDER);
        rows = sorted(rows, ReferenceRow.ORDER);
    }

    /** A table without reference rows. */
    public Table(
            TableName name,
            String path,
            Optional<String> comment,
            List<Column> columns,
            List<TablePart> parts,
            Optional<SoftDelete> softDelete) {
        this(name, path, comment, columns, parts, softDelete, List.of());
    }

    private static <T> List<T> sorted(List<T> all, Comparator<? super T> order) {
        return all.size() < 2 ? List.copyOf(all) : all.stream().sorted(order).toList();
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

    /** The columns of its primary key; none if it has none. */
    public List<String> keyColumns() {
        return primaryKey().map(PrimaryKey::columns).orElse(List.of());
    }

    /** The key, index or check of a name, empty if there is none. */
    public Optional<TablePart> part(TablePart.Kind kind, String partName) {
        for (TablePart part : parts) {
            if (part.kind() == kind && part.name().equals(partName)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** The primary key, empty for a table without one. */
    public Optional<PrimaryKey> primaryKey() {
        return parts(PrimaryKey.class).stream().findFirst();
    }

    /** The column that is the whole primary key, empty if there is none. */
    public Optional<Column> keyColumn() {
        return primaryKey()
                .filter(key -> key.columns().size() == 1)
                .flatMap(key -> column(key.columns().get(0)));
    }

    /** The unique keys, sorted by name. */
    public List<UniqueKey> uniqueKeys() {
        return parts(UniqueKey.class);
    }

    /** The indexes, sorted by name. */
    public List<Index> indexes() {
        return parts(Index.class);
    }

    /** The foreign keys, sorted by name. */
    public List<ForeignKey> foreignKeys() {
        return parts(ForeignKey.class);
    }

    /** The checks, sorted by name. */
    public List<Check> checks() {
        return parts(Check.class);
    }

    private <P extends TablePart> List<P> parts(Class<P> type) {
        List<P> found = new ArrayList<>();
        for (TablePart part : parts) {
            if (type.isInstance(part)) {
                found.add(type.cast(part));
            }
        }
        return found;
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
        return new Table(name, path, comment, List.of(), List.of(), softDelete);
    }

    @Override
    public Table with(TableName otherName, String otherPath) {
        return new Table(otherName, otherPath, comment, columns, parts, softDelete, rows);
    }

    /** This table with another comment; the same table if it has that. */
    public Table withComment(Optional<String> other) {
        return other.equals(comment) ? this : new Table(name, path, other, columns, parts, softDelete, rows);
    }

    /** This table with other columns. */
    public Table withColumns(List<Column> other) {
        return new Table(name, path, comment, other, parts, softDelete, rows);
    }

    /** This table with one more column, the last; empty if it has one of the name. */
    public Optional<Table> with(Column column) {
        return column(column.name()).isPresent()
                ? Optional.empty()
                : Optional.of(withColumns(
                        Stream.concat(columns.stream(), Stream.of(column)).toList()));
    }

    /** This table without a column; empty if it has none just like it. */
    public Optional<Table> without(Column column) {
        return columns.contains(column)
                ? Optional.of(withColumns(
                        columns.stream().filter(other -> !other.equals(column)).toList()))
                : Optional.empty();
    }

    /** This table with another column for each; the same table if none is another. */
    public Table mapColumns(UnaryOperator<Column> change) {
        List<Column> changed = columns.stream().map(change).toList();
        return changed.equals(columns) ? this : withColumns(changed);
    }

    /** This table with other keys, indexes and checks. */
    public Table withParts(List<TablePart> other) {
        return new Table(name, path, comment, columns, other, softDelete, rows);
    }

    /** This table with another key, index or check for each; the same table if none is another. */
    public Table mapParts(UnaryOperator<TablePart> change) {
        List<TablePart> changed = parts.stream().map(change).toList();
        return changed.equals(parts) ? this : withParts(changed);
    }

    /** This table with some of its keys, indexes and checks. */
    public Table filterParts(Predicate<TablePart> condition) {
        return withParts(parts.stream().filter(condition).toList());
    }

    /** This table with all but its foreign keys, which may refer to tables that are not there yet. */
    public Table withoutForeignKeys() {
        return filterParts(part -> part.kind() != TablePart.Kind.FOREIGN_KEY);
    }

    /** This table with one more part; empty if it has one of the kind and name, or a primary key already. */
    public Optional<Table> with(TablePart part) {
        boolean isTaken = part.kind() == TablePart.Kind.PRIMARY_KEY
                ? primaryKey().isPresent()
                : part(part.kind(), part.name()).isPresent();
        return isTaken
                ? Optional.empty()
                : Optional.of(
                        withParts(Stream.concat(parts.stream(), Stream.of(part)).toList()));
    }

    /** This table with one part in the place of another; empty if it has none just like that, or no room for the new. */
    public Optional<Table> replace(TablePart old, TablePart next) {
        return without(old).flatMap(rest -> rest.with(next));
    }

    /** This table without a part; empty if it has none just like it. */
    public Optional<Table> without(TablePart part) {
        return parts.contains(part) ? Optional.of(filterParts(other -> !other.equals(part))) : Optional.empty();
    }

    /** This table with another way of marking rows as deleted; the same table if it has that. */
    public Table withSoftDelete(Optional<SoftDelete> other) {
        return other.equals(softDelete) ? this : new Table(name, path, comment, columns, parts, other, rows);
    }

    /** This table with other reference rows. */
    public Table withRows(List<ReferenceRow> other) {
        return new Table(name, path, comment, columns, parts, softDelete, other);
    }
}
