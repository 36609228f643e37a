package io.github.ormgen.change.diff;

import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the former columns of relations when the keys that they refer to have other names now.
 *
 * @param columns what has been found of the table's columns so far
 */
record ReferringColumns(Table before, Table after, MigrationHints intentions, ObjectMatcher<String, Column> columns) {

    /** Pairs what is left of a relation if that is one column alone. */
    void matchOnlyColumns() {
        columns.by(column -> former(column, columns.beforeLeft(), columns.afterLeft()));
    }

    /**
     * Pairs columns that refer to the same column as before.
     *
     * @param tables the next names of tables, by their last
     * @param matched the next names of columns, by the last names of their tables and their own
     */
    void matchByTarget(Map<TableName, TableName> tables, Map<TableName, Map<String, String>> matched) {
        columns.by(column -> after.foreignKeys().stream()
                .filter(key -> key.columns().contains(column.name()))
                .flatMap(key -> formerKeys(key, tables)
                        .flatMap(former -> IntStream.range(0, former.columns().size())
                                .filter(place -> target(key, column.name())
                                        .equals(matched.getOrDefault(former.target(), Map.of())
                                                .get(former.targetColumns().get(place))))
                                .mapToObj(former.columns()::get)))
                .findFirst());
    }

    private Stream<ForeignKey> formerKeys(ForeignKey key, Map<TableName, TableName> tables) {
        return intentions.formerPaths(key.path(), after.path(), before.path()).stream()
                .flatMap(path -> before.foreignKeys().stream()
                        .filter(former ->
                                former.path().equals(path) && key.target().equals(tables.get(former.target()))));
    }

    private static String target(ForeignKey key, String column) {
        return key.targetColumns().get(key.columns().indexOf(column));
    }

    private Optional<String> former(Column column, Set<Column> beforeLeft, Set<Column> afterLeft) {
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
