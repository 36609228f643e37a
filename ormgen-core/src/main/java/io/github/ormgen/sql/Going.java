package io.github.ormgen.sql;

import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.ChangeType;
import io.github.ormgen.schema.change.Conversion;
import io.github.ormgen.schema.change.DropColumn;
import io.github.ormgen.schema.change.DropTable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What a script drops in the end, so that nothing is to be done with what is in it before.
 *
 * @param tables the tables
 * @param columns the columns, behind their tables' names and a dot; those too whose values become others of another type
 */
record Going(Set<TableName> tables, Set<String> columns) {

    static Going of(Collection<? extends Change> changes) {
        Set<TableName> tables = new HashSet<>();
        Set<String> columns = new HashSet<>();
        for (Change change : changes) {
            if (change instanceof DropTable drop) {
                tables.add(drop.table().name());
            } else if (change instanceof DropColumn drop) {
                columns.add(drop.table() + "." + drop.column().name());
            } else if (change instanceof ChangeType type
                    && (type.using().isPresent() || Conversion.of(type.before(), type.after()) == Conversion.NONE)) {
                columns.add(type.table() + "." + type.column());
            }
        }
        return new Going(tables, columns);
    }

    boolean holds(TableName table) {
        return tables.contains(table);
    }

    boolean holds(TableName table, String column) {
        return columns.contains(table + "." + column);
    }
}
