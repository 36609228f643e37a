package io.github.ormgen.change.diff;

import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the former column of a relation that has one alone, when the key that it refers to has another name now. */
record ReferringColumns(Table before, Table after, MigrationHints intentions) {

    /**
     * The former name of a column.
     *
     * @param beforeLeft the last columns that have no successor yet
     * @param afterLeft the next columns that have no predecessor yet
     */
    Optional<String> former(Column column, Set<Column> beforeLeft, Set<Column> afterLeft) {
        String relation = relation(column);
        boolean isOnly = afterLeft.stream()
                        .filter(other -> relation(other).equals(relation))
                        .count()
                == 1;
        return isOnly && refers(after, column)
                ? intentions.formerPaths(relation, after.path(), before.path()).stream()
                        .flatMap(path -> only(path, beforeLeft).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<String> only(String relation, Set<Column> beforeLeft) {
        List<Column> former = beforeLeft.stream()
                .filter(other -> relation(other).equals(relation))
                .toList();
        return former.size() == 1 && refers(before, former.get(0))
                ? Optional.of(former.get(0).name())
                : Optional.empty();
    }

    private static boolean refers(Table table, Column column) {
        return table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.name()));
    }

    private static String relation(Column column) {
        int dot = column.path().lastIndexOf('.');
        return dot < 0 ? "" : column.path().substring(0, dot);
    }
}
