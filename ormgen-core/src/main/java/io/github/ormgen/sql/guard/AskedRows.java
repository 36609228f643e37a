package io.github.ormgen.sql.guard;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.sql.ddl.RowValues;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table and reference rows that are asked about, with the names of one moment.
 *
 * @param tables the tables that rows may refer to
 * @param table the table, called <code>referring</code>
 * @param columns the columns asked about, with their names at the change
 * @param named the same columns with the names of the moment
 */
record AskedRows(
        Dialect dialect,
        Function<TableName, Table> tables,
        Table table,
        List<ReferenceRow> rows,
        List<String> columns,
        List<String> named) {

    private String name(String column) {
        return named.get(columns.indexOf(column));
    }

    private RowValues values() {
        return new RowValues(dialect, tables, table);
    }

    /** The condition that a row is one of them, by its key. */
    String is(ReferenceRow row) {
        return values().where(row.keyValues());
    }

    /** The condition that a column holds another value than any of the rows says. */
    String isOther(String asked) {
        Column column = table.column(name(asked)).orElseThrow();
        Set<RowValue> held = new LinkedHashSet<>();
        for (ReferenceRow row : rows) {
            // What the next value refers to may not be there yet.
            boolean isSure = held.isEmpty() || !(held.iterator().next() instanceof RowValue.Reference);
            row.value(column.name()).filter(value -> isSure).ifPresent(held::add);
        }
        boolean isNull = held.remove(RowValue.Nothing.NULL);
        String quoted = dialect.names().of(column.name());
        if (held.isEmpty()) {
            return quoted + " is not null";
        }
        String same = held.stream().map(value -> values().equal(column, value)).collect(Collectors.joining(" or "));
        return isNull
                ? "(" + quoted + " is not null and not (" + same + "))"
                : "(" + quoted + " is null or not (" + same + "))";
    }

    /** The condition that a row refers by a key to the one row of another table, and is none of those asked about. */
    String refers(ForeignKey key, AskedRows target) {
        List<String> conditions = new ArrayList<>();
        conditions.add(target.is(target.rows().get(0)));
        for (int i = 0; i < key.columns().size(); i++) {
            conditions.add("referred."
                    + dialect.names().of(target.name(key.targetColumns().get(i))) + " = referring."
                    + dialect.names().of(name(key.columns().get(i))));
        }
        String others = rows.stream().map(row -> " and not (" + is(row) + ")").collect(Collectors.joining());
        return "exists (select 1 from " + dialect.names().of(target.table().name(), table.name()) + " referred where "
                + String.join(" and ", conditions) + ")" + others;
    }
}
