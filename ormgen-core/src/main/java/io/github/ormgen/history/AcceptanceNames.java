package io.github.ormgen.history;

import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.RenameColumn;
import io.github.ormgen.schema.change.RenameTable;
import java.util.HashMap;
import java.util.Map;

/** Remembers what tables and columns were called before a revision, while its changes go by. Used once. */
final class AcceptanceNames {

    private final Map<TableName, TableName> tables = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();

    /** Takes note of a change that has been made. */
    void after(Change change) {
        if (change instanceof RenameTable rename) {
            tables.put(rename.after(), former(rename.before()));
        } else if (change instanceof RenameColumn rename) {
            columns.put(key(rename.table(), rename.after()), former(rename.table(), rename.before()));
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
