package io.github.ormgen.assessment;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.schema.TableName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What tables and columns were called before a revision, and which of them came with it. Used for one revision. */
final class NamesBefore {

    /** A table: what it was called, whether it is new, its new columns, and the former names of those that were renamed. */
    private record Origin(TableName name, boolean isNew, Set<String> added, Map<String, String> renamed) {}

    private final Map<TableName, Origin> tables = new HashMap<>();

    /** Takes note of the next change. */
    void advance(Change change) {
        change.createdTable().ifPresent(table -> tables.put(table.name(), origin(table.name(), true)));
        if (change instanceof TableChange table && table.is(Verb.RENAME)) {
            Origin origin = of(table.name());
            tables.remove(table.name());
            tables.put(table.next().name(), origin);
        } else if (change instanceof ColumnChange column) {
            column(column, tables.computeIfAbsent(column.table(), name -> origin(name, false)));
        }
    }

    private static void column(ColumnChange change, Origin table) {
        if (change.is(Verb.CREATE)) {
            table.added.add(change.name());
        } else if (change.is(Verb.DROP)) {
            table.added.remove(change.name());
            table.renamed.remove(change.name());
        } else if (change.is(Verb.RENAME)) {
            String next = change.next().name();
            if (table.added.remove(change.name())) {
                table.added.add(next);
            }
            String former = table.renamed.getOrDefault(change.name(), change.name());
            table.renamed.remove(change.name());
            table.renamed.put(next, former);
        }
    }

    private Origin of(TableName name) {
        return tables.getOrDefault(name, origin(name, false));
    }

    private static Origin origin(TableName name, boolean isNew) {
        return new Origin(name, isNew, new HashSet<>(), new HashMap<>());
    }

    /** The former name of a table. */
    TableName former(TableName table) {
        return of(table).name;
    }

    /** The former name of a column, behind its table's and a dot. */
    String former(TableName table, String column) {
        Origin origin = of(table);
        return origin.name + "." + origin.renamed.getOrDefault(column, column);
    }

    /** Where the rows come from that a change of a table is about. */
    Assessment.Scope scope(TableName table) {
        return of(table).isNew ? Assessment.Scope.NEW_TABLE : Assessment.Scope.EXISTING;
    }

    /** The same of a change of a column. */
    Assessment.Scope scope(TableName table, String column) {
        Origin origin = of(table);
        if (origin.isNew) {
            return Assessment.Scope.NEW_TABLE;
        } else if (origin.added.contains(column)) {
            return Assessment.Scope.NEW_COLUMN;
        }
        return origin.renamed.containsKey(column) ? Assessment.Scope.NEW_NAME : Assessment.Scope.EXISTING;
    }
}
