package io.github.ormgen.reverse;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the foreign keys that can be relations: no two of a table share a column, each refers to a key of a table that is
 * an entity, and no id is made of itself.
 */
final class ReferenceFinder {

    private final SortedMap<TableName, Table> tables = new TreeMap<>();
    private final Map<TableName, List<Reference>> found = new TreeMap<>();
    private final Set<TableName> targets = new HashSet<>();

    ReferenceFinder(List<Table> all) {
        all.forEach(table -> tables.put(table.name(), table));
        all.forEach(table -> table.foreignKeys().forEach(key -> targets.add(key.target())));
        all.forEach(table -> found.put(table.name(), candidates(table)));
        breakCircles();
        dropUnsayable();
    }

    /** Those of a table, by the order of its columns. */
    List<Reference> of(Table table) {
        List<String> columns = table.columns().stream().map(Column::name).toList();
        return found.getOrDefault(table.name(), List.of()).stream()
                .sorted(Comparator.comparingInt(
                        reference -> columns.indexOf(reference.columns().get(0))))
                .toList();
    }

    private List<Reference> candidates(Table table) {
        Set<String> taken = new HashSet<>();
        return table.foreignKeys().stream()
                .sorted(ForeignKey.LONGEST_FIRST)
                .flatMap(key -> reference(table, key).stream())
                .filter(reference ->
                        Collections.disjoint(taken, reference.columns()) && taken.addAll(reference.columns()))
                .toList();
    }

    private Optional<Reference> reference(Table table, ForeignKey key) {
        Optional<Table> target = Optional.ofNullable(tables.get(key.target()));
        List<Column> columns = key.columns().stream()
                .flatMap(name -> table.column(name).stream())
                .toList();
        boolean isWritten = columns.stream()
                .noneMatch(column -> column.identity() || column.generated().isPresent());
        Set<Boolean> nullable = columns.stream().map(Column::nullable).collect(Collectors.toSet());
        if (target.isEmpty()
                || !isWritten
                || nullable.size() != 1
                || columns.size() != key.columns().size()) {
            return Optional.empty();
        }
        List<String> own = table.keyColumns();
        boolean isId = own.containsAll(key.columns());
        boolean isApart = Collections.disjoint(own, key.columns());
        boolean isToId =
                Set.copyOf(key.targetColumns()).equals(Set.copyOf(target.get().keyColumns()));
        boolean isToKey = isToId || isKey(target.get(), key.targetColumns());
        if (!isToKey || !(isApart || (isId && isToId))) {
            return Optional.empty();
        }
        return Optional.of(new Reference(ordered(key, target.get(), isToId), isToId, nullable.contains(true), isId));
    }

    private static boolean isKey(Table target, List<String> columns) {
        return target.uniqueKeys().stream()
                .anyMatch(key -> Set.copyOf(key.columns()).equals(Set.copyOf(columns)));
    }

    /** A key can be referred to if its columns are fields, or relations to ids, of one column each. */
    private void dropUnsayable() {
        Map<TableName, List<Reference>> all = new TreeMap<>(found);
        found.replaceAll((table, references) -> references.stream()
                .filter(reference -> isSayable(reference, all))
                .toList());
    }

    private static boolean isSayable(Reference reference, Map<TableName, List<Reference>> all) {
        return reference.isToId()
                || all.getOrDefault(reference.target(), List.of()).stream()
                        .filter(part -> !Collections.disjoint(
                                part.columns(), reference.key().targetColumns()))
                        .allMatch(part -> part.isToId() && part.columns().size() == 1);
    }

    private static ForeignKey ordered(ForeignKey key, Table target, boolean isToId) {
        List<String> order = isToId ? target.keyColumns() : key.targetColumns();
        List<String> columns = order.stream()
                .map(column -> key.columns().get(key.targetColumns().indexOf(column)))
                .toList();
        return new ForeignKey(key.name(), key.path(), columns, key.target(), order, key.onDelete(), key.onUpdate());
    }

    /** Ids refer to others' ids; where that leads back, the last step is none. */
    private void breakCircles() {
        Map<TableName, Boolean> done = new HashMap<>();
        tables.keySet().forEach(table -> visit(table, done));
    }

    private void visit(TableName table, Map<TableName, Boolean> done) {
        done.put(table, false);
        List<Reference> kept = new ArrayList<>();
        for (Reference reference : found.getOrDefault(table, List.of())) {
            TableName target = reference.target();
            if (reference.isId() && !done.containsKey(target)) {
                visit(target, done);
            }
            if (!reference.isId() || done.getOrDefault(target, true)) {
                kept.add(reference);
            }
        }
        found.put(table, kept);
        done.put(table, true);
    }

    /**
     * A table that is the two foreign keys that its primary key is made of.
     *
     * @param own the key to the entity that has the relation
     * @param inverse the key to the other
     */
    record JoinTable(Table table, Reference own, Reference inverse) {}

    /** The table as one that only links the rows of two others; empty if it holds something. */
    Optional<JoinTable> joinTable(Table table) {
        List<Reference> both = of(table);
        List<String> key = table.keyColumns();
        boolean isBare = table.columns().size() == key.size()
                && table.columns().stream()
                        .allMatch(column -> column.defaultValue().isEmpty()
                                && column.comment().isEmpty())
                && table.uniqueKeys().isEmpty()
                && table.checks().isEmpty()
                && table.softDelete().isEmpty()
                && table.foreignKeys().size() == 2
                && !targets.contains(table.name());
        if (!isBare || both.size() != 2) {
            return Optional.empty();
        }
        return Stream.of(new JoinTable(table, both.get(0), both.get(1)), new JoinTable(table, both.get(1), both.get(0)))
                .filter(link -> Stream.of(link.own(), link.inverse())
                        .flatMap(side -> side.columns().stream())
                        .toList()
                        .equals(key))
                .filter(link ->
                        link.own().key().target().schema().equals(table.name().schema()))
                .findFirst();
    }
}
