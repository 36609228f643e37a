package io.github.ormgen.change;

import io.github.ormgen.change.ColumnChange.Aspect;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.schema.TableName;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What a script drops in the end, so that nothing is to be done with what is in it before.
 *
 * @param tables the tables
 * @param columns the columns, behind their tables' names and a dot; those too whose values become others of another type
 */
public record DroppedObjects(Set<TableName> tables, Set<String> columns) {

    /** What these changes drop. */
    public static DroppedObjects of(Collection<? extends Change> changes) {
        Set<TableName> tables = new HashSet<>();
        Set<String> columns = new HashSet<>();
        for (Change change : changes) {
            change.droppedTable().ifPresent(table -> tables.add(table.name()));
            if (change instanceof ColumnChange column && (column.is(Verb.DROP) || isConverted(column))) {
                columns.add(column.table() + "." + column.name());
            }
        }
        return new DroppedObjects(tables, columns);
    }

    private static boolean isConverted(ColumnChange change) {
        return change.changes(Aspect.TYPE) && (change.using().isPresent() || Conversion.of(change) == Conversion.NONE);
    }

    /** Whether it is dropped. */
    public boolean holds(TableName table) {
        return tables.contains(table);
    }

    /** Whether the column of a table is dropped; not asked of columns that go with their table. */
    public boolean holds(TableName table, String column) {
        return columns.contains(table + "." + column);
    }
}
