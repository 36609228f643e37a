package io.github.ormgen.change.fold;

import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.RowValue.Literal;
import io.github.ormgen.schema.RowValue.Reference;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The reference rows of tables by their keys; they follow what happens to the columns and tables that they speak of. */
final class Rows {

    private final Map<TableName, Map<SortedMap<String, RowValue>, ReferenceRow>> all = new HashMap<>();
    /** Tables with their rows, as long as neither has changed. */
    private final Map<TableName, Whole> wholes = new HashMap<>();

    private record Whole(Table shape, Table table) {}

    Rows(List<Table> tables) {
        for (Table table : tables) {
            if (!table.rows().isEmpty()) {
                put(table.name(), table.rows());
            }
        }
    }

    static Table without(Table table) {
        return table.rows().isEmpty() ? table : table.withRows(List.of());
    }

    Table in(Table table) {
        if (isEmpty(table.name())) {
            return table;
        }
        @Nullable Whole known = wholes.get(table.name());
        if (known == null || !known.shape().equals(table)) {
            known = new Whole(table, table.withRows(List.copyOf(of(table.name()).values())));
            wholes.put(table.name(), known);
        }
        return known.table();
    }

    boolean isEmpty(TableName table) {
        return of(table).isEmpty();
    }

    /** Whether a row of a table says something of a column. */
    boolean say(TableName table, String column) {
        return of(table).values().stream().anyMatch(row -> row.value(column).isPresent());
    }

    /** Whether the change fits; then it has been made. */
    boolean apply(RowChange change) {
        Map<SortedMap<String, RowValue>, ReferenceRow> rows =
                all.computeIfAbsent(change.table(), table -> new LinkedHashMap<>());
        wholes.remove(change.table());
        boolean isThere =
                change.before().map(row -> rows.remove(row.keyValues(), row)).orElse(true);
        boolean isFree = change.after()
                .map(row -> rows.putIfAbsent(row.keyValues(), row) == null)
                .orElse(true);
        return isThere && isFree;
    }

    /** Rows follow a table's other name, and so does what refers to them. */
    void rename(TableName before, TableName after) {
        @Nullable Map<SortedMap<String, RowValue>, ReferenceRow> own = all.remove(before);
        wholes.remove(before);
        if (own != null) {
            all.put(after, own);
        }
        eachReference(reference -> reference.table().equals(before)
                ? new Reference(after, reference.column(), reference.key())
                : reference);
    }

    /** A table's rows follow other names of its columns, and so does what refers to them. */
    void renameColumn(TableName table, UnaryOperator<String> names) {
        each(table, row -> row.withColumns(names));
        eachReference(reference -> {
            if (!reference.table().equals(table)) {
                return reference;
            }
            SortedMap<String, Literal> key = new TreeMap<>();
            reference.key().forEach((column, value) -> key.put(names.apply(column), value));
            return new Reference(table, names.apply(reference.column()), key);
        });
    }

    /** Puts another text for one in a column, in a table's own rows or in what refers to them. */
    void replace(TableName owner, String column, String before, String after) {
        Literal old = new Literal(new DefaultValue.Text(before));
        Literal next = new Literal(new DefaultValue.Text(after));
        each(owner, row -> {
            SortedMap<String, RowValue> values = new TreeMap<>(row.values());
            return values.replace(column, old, next) ? new ReferenceRow(row.key(), values) : row;
        });
        eachReference(reference -> {
            SortedMap<String, Literal> key = new TreeMap<>(reference.key());
            boolean isMeant = reference.table().equals(owner) && key.replace(column, old, next);
            return isMeant ? new Reference(owner, reference.column(), key) : reference;
        });
    }

    private void eachReference(UnaryOperator<Reference> change) {
        for (TableName table : List.copyOf(all.keySet())) {
            each(table, row -> {
                if (row.values().values().stream().noneMatch(Reference.class::isInstance)) {
                    return row;
                }
                SortedMap<String, RowValue> values = new TreeMap<>(row.values());
                values.replaceAll(
                        (column, value) -> value instanceof Reference reference ? change.apply(reference) : value);
                return new ReferenceRow(row.key(), values);
            });
        }
    }

    private void each(TableName table, UnaryOperator<ReferenceRow> change) {
        if (!isEmpty(table)) {
            put(table, of(table).values().stream().map(change).toList());
        }
    }

    private void put(TableName table, Collection<ReferenceRow> rows) {
        Map<SortedMap<String, RowValue>, ReferenceRow> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.put(row.keyValues(), row));
        all.put(table, byKey);
        wholes.remove(table);
    }

    private Map<SortedMap<String, RowValue>, ReferenceRow> of(TableName table) {
        return all.getOrDefault(table, Map.of());
    }
}
