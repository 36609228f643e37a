package io.github.ormgen.schema.change;

import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that objects of the last schema have once all renames are done. What is going to be dropped keeps its name,
 * or gets one that is free if its name is taken again.
 *
 * @param tables the names of all tables of the last schema, by their last ones
 * @param columns the names of all columns, by the table's last name and their own
 * @param enumTypes the names of all enum types, by their last ones
 */
record FinalNames(
        Map<TableName, TableName> tables,
        Map<TableName, Map<String, String>> columns,
        Map<TableName, TableName> enumTypes) {

    private static final String ASIDE = "old_";

    static FinalNames of(Schema before, Schema after, Matching matching) {
        Map<TableName, Table> next = after.tables().stream().collect(Collectors.toMap(Table::name, table -> table));
        Map<TableName, Map<String, String>> columns = new HashMap<>();
        for (Table table : before.tables()) {
            Map<String, String> pairs = matching.columns().getOrDefault(table.name(), Map.of());
            Set<String> taken = new HashSet<>();
            if (matching.tables().containsKey(table.name())) {
                next.get(matching.tables().get(table.name())).columns().forEach(column -> taken.add(column.name()));
            }
            Set<String> names =
                    table.columns().stream().map(column -> column.name()).collect(Collectors.toSet());
            columns.put(table.name(), names(names, pairs, taken, FinalNames::aside));
        }
        return new FinalNames(
                names(
                        names(before.tables().stream().map(Table::name)),
                        matching.tables(),
                        next.keySet(),
                        FinalNames::aside),
                columns,
                names(
                        names(before.enumTypes().stream().map(EnumType::name)),
                        matching.enumTypes(),
                        names(after.enumTypes().stream().map(EnumType::name)),
                        FinalNames::aside));
    }

    /** Another name for what is in the way, short enough for every database. */
    static String aside(String name) {
        String other = ASIDE + name;
        return other.length() > 60 ? other.substring(0, 60) : other;
    }

    static TableName aside(TableName name) {
        return name.sibling(aside(name.name()));
    }

    /** A table of the last schema, with all names as they are in the end. */
    Table in(Table table) {
        ColumnRenaming own = new ColumnRenaming(columns.get(table.name()));
        Table renamed = own.in(table.withForeignKeys(
                table.foreignKeys().stream().map(this::inTarget).toList()));
        TypeRenaming types = new TypeRenaming(enumTypes);
        renamed = renamed.withColumns(renamed.columns().stream().map(types::in).toList());
        return renamed.withName(tables.get(table.name()));
    }

    private ForeignKey inTarget(ForeignKey key) {
        ForeignKey renamed =
                new ColumnRenaming(columns.getOrDefault(key.target(), Map.of())).inTarget(key, key.target());
        return TypeRenaming.retarget(renamed, tables.getOrDefault(key.target(), key.target()));
    }

    private static <T> Set<T> names(Stream<T> names) {
        return names.collect(Collectors.toSet());
    }

    private static <N> Map<N, N> names(Set<N> all, Map<N, N> pairs, Set<N> next, UnaryOperator<N> aside) {
        Map<N, N> names = new HashMap<>(pairs);
        Set<N> taken = new HashSet<>(next);
        taken.addAll(all);
        for (N name : all) {
            if (!pairs.containsKey(name)) {
                N other = name;
                while (next.contains(other) || !other.equals(name) && taken.contains(other)) {
                    other = aside.apply(other);
                }
                taken.add(other);
                names.put(name, other);
            }
        }
        return names;
    }
}
