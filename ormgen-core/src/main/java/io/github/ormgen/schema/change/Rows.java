package io.github.ormgen.schema.change;

import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.RowValue.Literal;
import io.github.ormgen.schema.RowValue.Reference;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Lets reference rows follow what happens to the columns and tables that they speak of. */
final class Rows {

    private Rows() {}

    /** The table, with what its rows refer to under a table's other name. */
    static Table retarget(Table table, TableName before, TableName after) {
        return eachReference(
                table,
                reference -> reference.table().equals(before)
                        ? new Reference(after, reference.column(), reference.key())
                        : reference);
    }

    /** The table, with what its rows refer to under columns' other names. */
    static Table inTarget(Table table, TableName target, UnaryOperator<String> names) {
        return eachReference(table, reference -> {
            SortedMap<String, Literal> key = new TreeMap<>();
            reference.key().forEach((column, value) -> key.put(names.apply(column), value));
            return reference.table().equals(target)
                    ? new Reference(target, names.apply(reference.column()), key)
                    : reference;
        });
    }

    /** The table, with another text for one in a column, in its own rows or in what they refer to. */
    static Table replace(Table table, TableName owner, String column, String before, String after) {
        Literal old = new Literal(new DefaultValue.Text(before));
        Literal next = new Literal(new DefaultValue.Text(after));
        Table own = table.name().equals(owner) ? each(table, row -> replace(row, column, old, next)) : table;
        return eachReference(own, reference -> {
            SortedMap<String, Literal> key = new TreeMap<>(reference.key());
            boolean isMeant = reference.table().equals(owner) && key.replace(column, old, next);
            return isMeant ? new Reference(owner, reference.column(), key) : reference;
        });
    }

    private static ReferenceRow replace(ReferenceRow row, String column, Literal before, Literal after) {
        SortedMap<String, RowValue> values = new TreeMap<>(row.values());
        return values.replace(column, before, after) ? new ReferenceRow(row.key(), values) : row;
    }

    private static Table eachReference(Table table, UnaryOperator<Reference> change) {
        return each(table, row -> {
            SortedMap<String, RowValue> values = new TreeMap<>(row.values());
            values.replaceAll(
                    (column, value) -> value instanceof Reference reference ? change.apply(reference) : value);
            return new ReferenceRow(row.key(), values);
        });
    }

    private static Table each(Table table, UnaryOperator<ReferenceRow> change) {
        return table.rows().isEmpty()
                ? table
                : table.withRows(table.rows().stream().map(change).toList());
    }
}
