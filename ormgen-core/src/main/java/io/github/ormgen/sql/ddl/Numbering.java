package io.github.ormgen.sql.ddl;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.fold.Fold;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
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
            if (change instanceof RowChange row) {
                row.created()
                        .ifPresent(inserted -> inserts.computeIfAbsent(row.table(), name -> new ArrayList<>())
                                .add(inserted));
            }
        }
        return new Numbering(dialect, inserts);
    }

    /** What follows the insert, if it is the last of its table. */
    List<Statement> after(RowChange insert, Table table, Fold schema) {
        List<ReferenceRow> rows = inserts.getOrDefault(insert.table(), List.of());
        Optional<Column> key = table.primaryKey()
                .filter(primary -> primary.columns().size() == 1)
                .flatMap(primary -> table.column(primary.columns().get(0)));
        if (key.isEmpty() || !rows.get(rows.size() - 1).equals(insert.next())) {
            return List.of();
        }
        Optional<BigDecimal> most = rows.stream()
                .flatMap(row -> row.value(key.get().name()).stream())
                .flatMap(value -> number(value).stream())
                .max(BigDecimal::compareTo);
        return most.map(number -> goOn(table, key.get(), number, schema)).orElse(List.of());
    }

    private List<Statement> goOn(Table table, Column key, BigDecimal most, Fold schema) {
        if (key.identity()) {
            return dialect.numbers().goOn(table, key);
        }
        return sequence(dialect, schema, table, key)
                .map(sequence -> dialect.numbers().goOn(sequence, table, key, most))
                .orElse(List.of());
    }

    private static Optional<BigDecimal> number(RowValue value) {
        return value instanceof RowValue.Literal literal && literal.value() instanceof DefaultValue.Number number
                ? Optional.of(number.value())
                : Optional.empty();
    }

    /** The sequence that a table's primary key takes its numbers from; empty if the database has none. */
    static Optional<Sequence> sequence(Dialect dialect, Fold schema, Table table, Column column) {
        boolean isKey = table.primaryKey()
                .filter(key -> key.columns().equals(List.of(column.name())))
                .isPresent();
        return isKey && dialect.has(Feature.SEQUENCES)
                ? schema.sequences().stream()
                        .filter(sequence -> sequence.path().equals(column.path()))
                        .findFirst()
                : Optional.empty();
    }
}
