package io.github.ormgen.sql;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.Fold;
import io.github.ormgen.schema.change.InsertRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Has databases number rows behind those whose numbers reference rows give: PostgreSQL and H2 would give the same again.
 *
 * @param inserts the new rows of a script by table, in order
 */
record Numbering(Dialect dialect, Map<TableName, List<ReferenceRow>> inserts) {

    static Numbering of(Dialect dialect, Collection<? extends Change> changes) {
        Map<TableName, List<ReferenceRow>> inserts = new HashMap<>();
        for (Change change : changes) {
            if (change instanceof InsertRow insert) {
                inserts.computeIfAbsent(insert.table(), name -> new ArrayList<>())
                        .add(insert.row());
            }
        }
        return new Numbering(dialect, inserts);
    }

    /** What follows the insert, if it is the last of its table. */
    List<Statement> after(InsertRow insert, Table table, Fold schema) {
        List<ReferenceRow> rows = inserts.getOrDefault(insert.table(), List.of());
        Optional<Column> key = table.primaryKey()
                .filter(primary -> primary.columns().size() == 1)
                .flatMap(primary -> table.column(primary.columns().get(0)));
        if (key.isEmpty() || !rows.get(rows.size() - 1).equals(insert.row())) {
            return List.of();
        }
        Optional<BigDecimal> most = rows.stream()
                .flatMap(row -> row.value(key.get().name()).stream())
                .flatMap(value -> number(value).stream())
                .max(BigDecimal::compareTo);
        return most.flatMap(number -> text(table, key.get(), number, schema)).stream()
                .map(text -> Statement.of(Stage.ALTER, table.name().name(), text))
                .toList();
    }

    private static Optional<BigDecimal> number(RowValue value) {
        return value instanceof RowValue.Literal literal && literal.value() instanceof DefaultValue.Number number
                ? Optional.of(number.value())
                : Optional.empty();
    }

    private Optional<String> text(Table table, Column key, BigDecimal most, Fold schema) {
        if (key.identity()) {
            return identity(table, key);
        }
        return sequence(dialect, schema, table, key).map(sequence -> sequence(table, key, most, sequence));
    }

    private Optional<String> identity(Table table, Column key) {
        Names names = dialect.names();
        String name = names.of(table.name());
        String most = "(select max(" + names.of(key.name()) + ") from " + name + ")";
        return switch (dialect.database()) {
            case POSTGRESQL ->
                Optional.of(behind(
                        "pg_get_serial_sequence(" + dialect.literal(name) + ", " + dialect.literal(key.name()) + ")",
                        most));
            case H2 ->
                Optional.of("alter table " + name + " alter column " + names.of(key.name()) + " restart with " + most
                        + " + 1");
            case MYSQL, MARIADB -> Optional.empty();
        };
    }

    private String sequence(Table table, Column key, BigDecimal given, Sequence sequence) {
        Names names = dialect.names();
        String name = names.of(sequence.name());
        String most = "(select max(" + names.of(key.name()) + ") from " + names.of(table.name()) + ")";
        return switch (dialect.database()) {
            case POSTGRESQL -> behind(dialect.literal(name), most);
            case H2 -> "alter sequence " + name + " restart with " + most + " + " + sequence.increment();
            case MYSQL, MARIADB -> "select setval(" + name + ", " + given.toPlainString() + ")";
        };
    }

    /** Never back to where it has been already. */
    private static String behind(String sequence, String most) {
        return "select setval(" + sequence + ", greatest(" + most + ", nextval(" + sequence + ")))";
    }

    /** The sequence that a table's primary key takes its numbers from; empty if the database has none. */
    static Optional<Sequence> sequence(Dialect dialect, Fold schema, Table table, Column column) {
        boolean isKey = table.primaryKey()
                .filter(key -> key.columns().equals(List.of(column.name())))
                .isPresent();
        return isKey && dialect.has(Feature.SEQUENCES)
                ? schema.schema().sequences().stream()
                        .filter(sequence -> sequence.path().equals(column.path()))
                        .findFirst()
                : Optional.empty();
    }
}
