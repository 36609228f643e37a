package io.github.ormgen.change.diff;

import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.change.fold.ColumnRenaming;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the columns of a table that live on: by their paths and names, and those of relations also by what they refer to,
 * since the keys there may have other names now.
 *
 * @param columns what has been found of the table's columns so far
 */
record ColumnMatching(Table before, Table after, MigrationHints intentions, ObjectMatcher<String, Column> columns) {

    /** The next names of the columns that live on, by the last names of their tables and their own. */
    static Map<TableName, Map<String, String>> of(
            Schema before, Schema after, Map<TableName, TableName> tables, MigrationHints intentions) {
        Map<TableName, Table> next = after.tables().stream().collect(Collectors.toMap(Table::name, table -> table));
        List<ColumnMatching> referring = new ArrayList<>();
        Map<TableName, Map<String, String>> matched = new HashMap<>();
        for (Table table : before.tables()) {
            Optional.ofNullable(tables.get(table.name())).map(next::get).ifPresent(other -> {
                ObjectMatcher<String, Column> columns = columns(table, other, intentions);
                referring.add(new ColumnMatching(table, other, intentions, columns));
                matched.put(table.name(), columns.pairs());
            });
        }
        referring.forEach(ColumnMatching::matchOnlyColumns);
        // A key may itself consist of columns that refer to another: each round builds on what the last has found.
        long known = -1;
        while (known < count(matched)) {
            known = count(matched);
            referring.forEach(relations -> relations.matchByTarget(tables, matched));
        }
        referring.forEach(relations -> matched.computeIfPresent(
                relations.before().name(), (name, pairs) -> relations.withoutRecreated(pairs)));
        return matched;
    }

    private static long count(Map<TableName, Map<String, String>> matched) {
        return matched.values().stream().mapToLong(Map::size).sum();
    }

    private static ObjectMatcher<String, Column> columns(Table before, Table after, MigrationHints intentions) {
        Function<Column, List<String>> formerPaths =
                column -> intentions.formerPaths(column.path(), after.path(), before.path());
        return new ObjectMatcher<>(
                        before.columns(),
                        after.columns(),
                        Column::name,
                        Column::path,
                        formerPaths,
                        intentions.origins())
                .by(column -> madeAnew(before, column, ObjectMatcher.last(formerPaths.apply(column))))
                .byFormerPaths(
                        SchemaMatching::withinEntity,
                        // What is computed now holds nothing of a column that was not.
                        (former, column) -> column.generated().isEmpty()
                                || former.generated().isPresent())
                .byPath()
                .byName();
    }

    /** A generated column that is there already as it is to be: no rename in the history tells where it came from. */
    private static Optional<String> madeAnew(Table before, Column next, String path) {
        return before.columns().stream()
                .filter(former -> former.path().equals(path)
                        && next.generated().isPresent()
                        && former.generated().equals(next.generated()))
                .map(Column::name)
                .findFirst();
    }

    /** Pairs what is left of a relation if that is one column alone. */
    private void matchOnlyColumns() {
        columns.by(column -> only(relation(column), columns.afterLeft(), after)
                .flatMap(next -> {
                    Set<Column> left = columns.beforeLeft();
                    return formerPaths(relation(next))
                            .flatMap(path -> only(path, left, before).stream())
                            .findFirst();
                })
                .map(Column::name));
    }

    /**
     * Pairs columns that refer to the same column as before.
     *
     * @param tables the next names of tables, by their last
     * @param matched the next names of columns, by the last names of their tables and their own
     */
    private void matchByTarget(Map<TableName, TableName> tables, Map<TableName, Map<String, String>> matched) {
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
        return formerPaths(key.path())
                .flatMap(path -> before.foreignKeys().stream()
                        .filter(former ->
                                former.path().equals(path) && key.target().equals(tables.get(former.target()))));
    }

    private static String target(ForeignKey key, String column) {
        return key.targetColumns().get(key.columns().indexOf(column));
    }

    private Stream<String> formerPaths(String path) {
        return intentions.formerPaths(path, after.path(), before.path()).stream();
    }

    /** The column of a relation if it has no other, and refers to something. */
    private static Optional<Column> only(String relation, Set<Column> columns, Table table) {
        List<Column> all = columns.stream()
                .filter(column -> relation(column).equals(relation))
                .toList();
        return Optional.of(all)
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0))
                .filter(column -> refers(table, column));
    }

    private static boolean refers(Table table, Column column) {
        return table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.name()));
    }

    private static String relation(Column column) {
        int dot = column.path().lastIndexOf('.');
        return dot < 0 ? "" : column.path().substring(0, dot);
    }

    /**
     * The columns that live on without generated ones that can't stay as they are: no database lets another expression in, and
     * PostgreSQL refuses another type of a column that one is computed from. They go and come again, which costs a
     * computation and loses nothing.
     */
    private Map<String, String> withoutRecreated(Map<String, String> matched) {
        Map<String, String> left = new HashMap<>(matched);
        left.entrySet().removeIf(pair -> {
            Column old = before.column(pair.getKey()).orElseThrow();
            Column next = after.column(pair.getValue()).orElseThrow();
            return next.generated().isPresent() && !isSame(old, next, matched);
        });
        return left;
    }

    private boolean isSame(Column old, Column next, Map<String, String> matched) {
        Optional<SqlText> expression = old.generated().map(new ColumnRenaming(matched)::in);
        return expression.equals(next.generated())
                && old.type().equals(next.type())
                && old.nullable() == next.nullable()
                && matched.entrySet().stream()
                        .filter(pair -> next.generated().orElseThrow().mentions(pair.getValue()))
                        .allMatch(pair -> isSameType(pair.getKey(), pair.getValue()));
    }

    private boolean isSameType(String old, String next) {
        return before.column(old).map(Column::type).equals(after.column(next).map(Column::type));
    }
}
