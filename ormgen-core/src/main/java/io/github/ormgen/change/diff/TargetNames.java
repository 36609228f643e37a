package io.github.ormgen.change.diff;

import static java.util.Objects.requireNonNull;

import io.github.ormgen.change.fold.ColumnRenaming;
import io.github.ormgen.schema.AsideNames;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The names that objects of the last schema have once all renames are done. What is going to be dropped keeps its name,
 * or gets one that is free if its name is taken again.
 *
 * @param tables the names of all tables of the last schema, by their last ones
 * @param columns the names of all columns, by the table's last name and their own
 * @param enumTypes the names of all enum types, by their last ones
 */
public record TargetNames(
        Map<TableName, TableName> tables,
        Map<TableName, Map<String, String>> columns,
        Map<TableName, TableName> enumTypes) {

    /** What gives way is called this, as often as it takes. */
    static final AsideNames ASIDE = new AsideNames("old_");

    /** The names that the objects of the earlier schema get. */
    public static TargetNames of(Schema before, Schema after, SchemaMatching matching) {
        Map<TableName, Table> next = after.tables().stream().collect(Collectors.toMap(Table::name, table -> table));
        Map<TableName, Map<String, String>> columns = new HashMap<>();
        for (Table table : before.tables()) {
            Map<String, String> pairs = matching.columnsOf(table.name());
            Set<String> taken = Optional.ofNullable(matching.tables().get(table.name()))
                    .map(name -> columns(requireNonNull(next.get(name))))
                    .orElse(Set.of());
            columns.put(table.name(), names(columns(table), pairs, (last, name) -> taken.contains(name), ASIDE::of));
        }
        Set<TableName> taken = ConstraintRenames.relations(after);
        after.tables().forEach(table -> taken.addAll(table.ownSequences()));
        Map<TableName, Table> tables =
                before.tables().stream().collect(Collectors.toMap(Table::name, Function.identity()));
        Set<TableName> types = before.enumTypes().stream().map(EnumType::name).collect(Collectors.toSet());
        return new TargetNames(
                names(
                        tables.keySet(),
                        matching.tables(),
                        (last, name) -> isTaken(requireNonNull(tables.get(last)).withName(name), taken),
                        ASIDE::of),
                columns,
                names(types, matching.enumTypes(), (last, name) -> taken.contains(name), ASIDE::of));
    }

    /** The table's own, or that of a sequence that it brings with it. */
    private static boolean isTaken(Table table, Set<TableName> taken) {
        return taken.contains(table.name()) || table.ownSequences().stream().anyMatch(taken::contains);
    }

    private static Set<String> columns(Table table) {
        return table.columns().stream().map(Column::name).collect(Collectors.toSet());
    }

    TableName table(TableName name) {
        return requireNonNull(tables.get(name));
    }

    Map<String, String> columnsOf(TableName table) {
        return requireNonNull(columns.get(table));
    }

    /** A table of the last schema, with all names as they are in the end. */
    Table in(Table table) {
        ColumnRenaming own = new ColumnRenaming(columnsOf(table.name()));
        return own.in(table.mapParts(part -> part instanceof ForeignKey key ? inTarget(key) : part))
                .mapColumns(column ->
                        column.withType(column.type().withEnumType(name -> enumTypes.getOrDefault(name, name))))
                .withName(table(table.name()));
    }

    private ForeignKey inTarget(ForeignKey key) {
        ForeignKey renamed =
                new ColumnRenaming(columns.getOrDefault(key.target(), Map.of())).inTarget(key, key.target());
        return renamed.withTarget(tables.getOrDefault(key.target(), key.target()), renamed.targetColumns());
    }

    private static <N> Map<N, N> names(
            Set<N> all, Map<N, N> pairs, BiPredicate<N, N> isNextTaken, UnaryOperator<N> aside) {
        Map<N, N> names = new HashMap<>(pairs);
        Set<N> taken = new HashSet<>(all);
        for (N name : all) {
            if (!pairs.containsKey(name)) {
                N other = name;
                while (isNextTaken.test(name, other) || (!other.equals(name) && taken.contains(other))) {
                    other = aside.apply(other);
                }
                taken.add(other);
                names.put(name, other);
            }
        }
        return names;
    }
}
