package io.github.ormgen.sql.ddl;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.DroppedObjects;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes the changes of reference rows.
 *
 * @param going what the script drops in the end
 * @param inserts the new rows of a script by table, in order
 */
record RowChanges(
        Dialect dialect, BeforeAfter states, DroppedObjects going, Map<TableName, List<ReferenceRow>> inserts) {

    static RowChanges of(Dialect dialect, BeforeAfter states, Collection<? extends Change> changes) {
        Map<TableName, List<ReferenceRow>> inserts = changes.stream()
                .filter(change -> change instanceof RowChange row && row.is(Verb.CREATE))
                .map(RowChange.class::cast)
                .collect(Collectors.groupingBy(
                        RowChange::table, Collectors.mapping(RowChange::next, Collectors.toList())));
        return new RowChanges(dialect, states, DroppedObjects.of(changes), inserts);
    }

    List<Statement> of(RowChange change) {
        if (going.holds(change.table())) {
            return List.of();
        }
        Table table = lowered(change.table());
        return switch (change.verb()) {
            case CREATE -> Statement.all(List.of(insert(table, change.next())), numbering(change, table));
            case DROP -> List.of(statement(table, "delete from " + name(table) + " where " + key(table, change.old())));
            case RENAME, ALTER -> update(table, change);
        };
    }

    private Statement insert(Table table, ReferenceRow row) {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Column column : table.columns()) {
            row.value(column.name())
                    .map(value -> text(table, column, value))
                    .or(() -> unsaid(table, column, row))
                    .ifPresent(value -> {
                        columns.add(column.name());
                        values.add(value);
                    });
        }
        return statement(
                table,
                "insert into " + name(table) + " " + dialect.names().list(columns) + " values ("
                        + String.join(", ", values) + ")");
    }

    private List<Statement> update(Table table, RowChange update) {
        SortedSet<String> changed = update.columns();
        List<String> settings = new ArrayList<>();
        for (Column column : table.columns()) {
            if (changed.contains(column.name())) {
                update.next()
                        .value(column.name())
                        .map(value -> text(table, column, value))
                        .or(() -> unsaid(table, column))
                        .ifPresent(value -> settings.add(dialect.names().of(column.name()) + " = " + value));
            }
        }
        return settings.isEmpty()
                ? List.of()
                : List.of(statement(
                        table,
                        "update " + name(table) + " set " + String.join(", ", settings) + " where "
                                + key(table, update.old())));
    }

    /** A value of which nothing is said any more becomes what a new row would get. */
    private Optional<String> unsaid(Table table, Column column) {
        if (going.holds(table.name(), column.name()) || column.identity()) {
            return Optional.empty();
        }
        return dialect.defaultOf(column).or(() -> column.nullable() ? Optional.of("null") : Optional.empty());
    }

    /** What the program gives a new row, and not the database: a uuid, or a new number of the column's sequence. */
    private Optional<String> unsaid(Table table, Column column, ReferenceRow row) {
        boolean isMade = !column.nullable() && dialect.defaultOf(column).isEmpty();
        return isMade && column.type() == ColumnType.Simple.UUID
                ? Optional.of(text(table, column, uuid(table, column, row)))
                : number(table, column);
    }

    /** The same on every database: from the names of table and column and the row's key. */
    private static RowValue uuid(Table table, Column column, ReferenceRow row) {
        String name = table.name() + "." + column.name() + ": " + row.keyText();
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new RowValue.Literal(new DefaultValue.Text(id.toString()));
    }

    private Optional<String> number(Table table, Column column) {
        return column.identity() ? Optional.empty() : sequence(table, column).map(dialect.alterations()::next);
    }

    /**
     * What follows the insert, if it is the last of its table: the database is to number rows behind those whose numbers
     * are given. PostgreSQL and H2 would give the same again.
     */
    private List<Statement> numbering(RowChange insert, Table table) {
        List<ReferenceRow> rows = inserts.getOrDefault(insert.table(), List.of());
        Optional<Column> key = table.keyColumn();
        if (key.isEmpty() || !rows.get(rows.size() - 1).equals(insert.next())) {
            return List.of();
        }
        Optional<BigDecimal> most = rows.stream()
                .flatMap(row -> row.value(key.get().name()).stream())
                .flatMap(value -> number(value).stream())
                .max(BigDecimal::compareTo);
        return most.map(number -> goOn(table, key.get(), number)).orElse(List.of());
    }

    private List<Statement> goOn(Table table, Column key, BigDecimal most) {
        if (key.identity()) {
            return dialect.alterations().goOn(table, key);
        }
        return sequence(table, key)
                .map(sequence -> dialect.alterations().goOn(sequence, table, key, most))
                .orElse(List.of());
    }

    private static Optional<BigDecimal> number(RowValue value) {
        return value instanceof RowValue.Literal literal && literal.value() instanceof DefaultValue.Number number
                ? Optional.of(number.value())
                : Optional.empty();
    }

    /** The sequence that a table's primary key takes its numbers from; empty if the database has none. */
    private Optional<Sequence> sequence(Table table, Column column) {
        boolean isKey = table.keyColumn()
                .filter(key -> key.name().equals(column.name()))
                .isPresent();
        return isKey && dialect.has(Feature.SEQUENCES)
                ? states.after().schema().sequences().stream()
                        .filter(sequence -> sequence.path().equals(column.path()))
                        .findFirst()
                : Optional.empty();
    }

    private String key(Table table, ReferenceRow row) {
        return new RowValues(dialect, this::lowered, table).where(row.keyValues());
    }

    private String text(Table table, Column column, RowValue value) {
        return new RowValues(dialect, this::lowered, table).text(column, value);
    }

    private Table lowered(TableName name) {
        return states.after().loweredShape(name);
    }

    private String name(Table table) {
        return dialect.names().of(table.name());
    }

    private static Statement statement(Table table, String text) {
        return Statement.alter(table.name(), text);
    }
}
