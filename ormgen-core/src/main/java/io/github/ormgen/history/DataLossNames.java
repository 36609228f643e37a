package io.github.ormgen.history;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.schema.TableName;
import java.util.HashMap;
import java.util.Map;

/** Remembers what tables and columns were called before a revision, while its changes go by. Used once. */
final class DataLossNames {

    private final Map<TableName, TableName> tables = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();

    /** Takes note of a change that has been made. */
    void after(Change change) {
        if (change instanceof TableChange table && table.is(Verb.RENAME)) {
            tables.put(table.next().name(), former(table.name()));
        }
        if (change instanceof ColumnChange column && column.is(Verb.RENAME)) {
            columns.put(key(column.table(), column.next().name()), former(column.table(), column.name()));
        }
    }

    /** The former name of a table. */
    TableName former(TableName table) {
        return tables.getOrDefault(table, table);
    }

    /** The former name of a column, without its table's. */
    String former(TableName table, String column) {
        return columns.getOrDefault(key(table, column), column);
    }

    private static String key(TableName table, String column) {
        return table + "." + column;
    }
}
