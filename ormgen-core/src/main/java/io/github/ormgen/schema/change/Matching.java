package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which objects of the last schema live on in the next, and under which names.
 *
 * @param tables the next name of each table that lives on, by its last
 * @param columns the same for columns, by the last name of a table that lives on
 */
record Matching(
        Map<TableName, TableName> tables,
        Map<TableName, Map<String, String>> columns,
        Map<TableName, TableName> sequences,
        Map<TableName, TableName> enumTypes) {

    /** The next name of a table of the last schema, empty if it goes. */
    Optional<TableName> nextTable(TableName name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** The next names of the columns that live on in a table that lives on, by their last. */
    Map<String, String> columnsOf(TableName table) {
        return columns.getOrDefault(table, Map.of());
    }

    static Matching of(Schema before, Schema after, Intentions intentions) {
        Map<TableName, TableName> tables = tables(before, after, intentions);
        Map<TableName, Table> next = after.tables().stream().collect(Collectors.toMap(Table::name, table -> table));
        Map<TableName, Map<String, String>> columns = new HashMap<>();
        for (Table table : before.tables()) {
            Optional.ofNullable(tables.get(table.name()))
                    .map(next::get)
                    .ifPresent(other -> columns.put(
                            table.name(), Rebuilt.without(table, other, columns(table, other, intentions))));
        }
        Pairing<TableName, Sequence> sequences =
                new Pairing<>(before.sequences(), after.sequences(), Sequence::name, Sequence::path);
        Pairing<TableName, EnumType> types =
                new Pairing<>(before.enumTypes(), after.enumTypes(), EnumType::name, EnumType::path);
        sequences.byFormerPaths(sequence -> intentions.formerPaths(sequence.path(), "", ""), intentions.origins());
        types.byFormerPaths(type -> intentions.formerPaths(type.path(), "", ""), intentions.origins());
        sequences.byPath(Sequence::path);
        types.byPath(EnumType::path);
        sequences.byName();
        types.byName();
        return new Matching(tables, columns, sequences.pairs(), types.pairs());
    }

    private static Map<TableName, TableName> tables(Schema before, Schema after, Intentions intentions) {
        Pairing<TableName, Table> tables = new Pairing<>(before.tables(), after.tables(), Table::name, Table::path);
        tables.byFormerPaths(table -> intentions.formerPaths(table.path(), "", ""), intentions.origins());
        // A join table, which has no name in the model, is called by its own; once renamed, that name is gone.
        tables.by(table -> Optional.ofNullable(intentions.formerNames().get(table.path()))
                .map(name -> table.name().sibling(name)));
        tables.byPath(Table::path);
        tables.byName();
        return tables.pairs();
    }

    private static Map<String, String> columns(Table before, Table after, Intentions intentions) {
        Pairing<String, Column> columns = new Pairing<>(before.columns(), after.columns(), Column::name, Column::path);
        columns.byFormerPaths(
                column -> intentions.formerPaths(column.path(), after.path(), before.path()), intentions.origins());
        columns.byPath(column -> last(intentions.formerPaths(column.path(), after.path(), before.path())));
        columns.byName();
        columns.by(column -> referring(column, before, after, columns.beforeLeft(), columns.afterLeft()));
        return columns.pairs();
    }

    /** A relation's only column, when the key that it refers to has another name now. */
    private static Optional<String> referring(
            Column column, Table before, Table after, Set<Column> beforeLeft, Set<Column> afterLeft) {
        String parent = parent(column);
        String formerParent = parent.startsWith(after.path())
                ? before.path() + parent.substring(after.path().length())
                : parent;
        List<Column> former = beforeLeft.stream()
                .filter(other -> parent(other).equals(formerParent))
                .toList();
        boolean isOnly = former.size() == 1
                && afterLeft.stream()
                                .filter(other -> parent(other).equals(parent))
                                .count()
                        == 1;
        return isOnly
                        && refers(after, column.name())
                        && refers(before, former.get(0).name())
                ? Optional.of(former.get(0).name())
                : Optional.empty();
    }

    private static boolean refers(Table table, String column) {
        return table.foreignKeys().stream().map(ForeignKey::columns).anyMatch(columns -> columns.contains(column));
    }

    private static String parent(Column column) {
        int dot = column.path().lastIndexOf('.');
        return dot < 0 ? "" : column.path().substring(0, dot);
    }

    private static String last(List<String> paths) {
        return paths.get(paths.size() - 1);
    }
}
