package io.github.ormgen.change.diff;

import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.FillValue;
import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.change.fold.RowLinks;
import io.github.ormgen.change.fold.RowOrder;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes reference rows: those that nothing else holds go before columns change, so that they are in nobody's way; new
 * ones and new values come once the columns can hold them, and before anything is required of them.
 */
final class RowPhase {

    private final Schema before;
    private final Schema after;
    private final TargetNames names;
    private final Map<TableName, TablePair> pairs;
    private final MigrationHints intentions;
    private final ChangeBuilder evolution;
    private final boolean isNeeded;

    RowPhase(
            Schema before,
            Schema after,
            TargetNames names,
            List<TablePair> pairs,
            MigrationHints intentions,
            ChangeBuilder evolution) {
        this.before = before;
        this.after = after;
        this.names = names;
        this.pairs = pairs.stream()
                .collect(Collectors.toMap(
                        TablePair::name, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        this.intentions = intentions;
        this.evolution = evolution;
        this.isNeeded = Stream.of(before, after)
                .flatMap(schema -> schema.tables().stream())
                .anyMatch(table -> !table.rows().isEmpty());
    }

    /** Before columns change. */
    void leave() {
        if (isNeeded) {
            Set<RowChange> deletes = new LinkedHashSet<>(deletes());
            deletes.removeAll(held(deletes));
            sorted(deletes).forEach(evolution::add);
            pairs.values().forEach(this::forget);
        }
    }

    /** Once columns have their types, and may still be without what they require. */
    void arrive() {
        if (isNeeded) {
            List<RowChange> changes = new ArrayList<>(deletes());
            for (Table next : after.tables()) {
                Map<ReferenceRow, ReferenceRow> rows = pairs(next);
                Set<ReferenceRow> kept = Set.copyOf(rows.values());
                next.rows().stream()
                        .filter(row -> !kept.contains(row))
                        .forEach(row -> changes.add(RowChange.insert(next.name(), row)));
                rows.forEach((row, other) -> {
                    if (!row.equals(other)) {
                        changes.add(RowChange.update(next.name(), row, other));
                    }
                });
            }
            sorted(changes).forEach(evolution::add);
        }
    }

    /** The rows that go, of tables that go too. */
    private List<RowChange> deletes() {
        List<RowChange> deletes = new ArrayList<>();
        for (Table table : tables()) {
            Set<ReferenceRow> kept = after.table(table.name())
                    .filter(next -> pairs.containsKey(next.name()))
                    .map(next -> pairs(next).keySet())
                    .orElse(Set.of());
            table.rows().stream()
                    .filter(row -> !kept.contains(row))
                    .forEach(row -> deletes.add(RowChange.delete(table.name(), row)));
        }
        return deletes;
    }

    /** The rows that go and that others refer to until those change. */
    private Set<RowChange> held(Set<RowChange> deletes) {
        RowLinks links = links();
        RowLinks.Index<RowChange> index = new RowLinks.Index<>();
        Set<ReferenceRow> going = new HashSet<>();
        deletes.forEach(change -> {
            going.add(change.old());
            index.add(change.table(), change.old(), change);
        });
        Set<RowChange> held = new HashSet<>();
        List<RowChange> more = new ArrayList<>();
        for (Table table : tables()) {
            table.rows().stream()
                    .filter(row -> !going.contains(row))
                    .flatMap(row -> links.targets(table.name(), row).stream())
                    .forEach(sight -> index.find(sight).forEach(more::add));
        }
        while (!more.isEmpty()) {
            RowChange next = more.remove(more.size() - 1);
            if (isFound(next) && held.add(next)) {
                links.targets(next.table(), next.old())
                        .forEach(sight -> index.find(sight).forEach(more::add));
            }
        }
        return held;
    }

    /** Whether the row can be found once columns have changed; those that go do so last. */
    private boolean isFound(RowChange delete) {
        TablePair pair = pairs.get(delete.table());
        Table now = evolution.table(delete.table());
        return pair == null
                || delete.old().key().stream()
                        .filter(pair.matched()::containsValue)
                        .noneMatch(lost(now, pair)::contains);
    }

    /**
     * Rows stop saying what goes with its column, or becomes another value with its type; what must fit does. Those that
     * go later are known by their keys until then.
     */
    private void forget(TablePair pair) {
        Table now = evolution.table(pair.name());
        if (now.rows().isEmpty() && pair.after().rows().isEmpty()) {
            return;
        }
        Set<String> lost = lost(now, pair);
        Map<ReferenceRow, ReferenceRow> rows = pairs(pair.after());
        Map<ReferenceRow, ReferenceRow> fitting = new LinkedHashMap<>();
        now.rows().forEach(row -> fitting.put(row, fitting(row, Optional.ofNullable(rows.get(row)), pair, lost)));
        for (Column column : now.columns()) {
            boolean isBare =
                    column.defaultValue().isEmpty() && column.generated().isEmpty() && !column.identity();
            boolean isDropped = !pair.matched().containsValue(column.name());
            boolean isNullSaid = fitting.values().stream()
                    .anyMatch(row -> row.value(column.name()).equals(Optional.of(RowValue.Nothing.NULL)));
            if (!column.nullable() && ((isBare && isDropped) || isNullSaid)) {
                evolution.alter(pair.name(), column.name(), old -> old.withNullable(true));
            }
        }
        fitting.forEach((row, next) -> {
            if (!next.equals(row)) {
                evolution.add(RowChange.update(pair.name(), row, next));
            }
        });
    }

    private ReferenceRow fitting(ReferenceRow row, Optional<ReferenceRow> next, TablePair pair, Set<String> lost) {
        ReferenceRow fitting = row;
        for (String column : row.values().keySet()) {
            Optional<RowValue> value = next.flatMap(other -> other.value(column));
            if (next.isEmpty() && row.key().contains(column)) {
                continue;
            }
            if (lost.contains(column) || (value.isEmpty() && isNoValue(pair, column, row))) {
                fitting = fitting.with(column, given(pair, column));
            } else if (value.isPresent() && pair.narrowed().contains(column)) {
                fitting = fitting.with(column, value);
            }
        }
        boolean isKnown = row.key().stream()
                .map(fitting::value)
                .allMatch(value ->
                        value.filter(one -> one != RowValue.Nothing.NULL).isPresent());
        return isKnown ? fitting : new ReferenceRow(next.orElse(row).key(), fitting.values());
    }

    /** Whether a column gets an enum type that lacks what a row holds. */
    private boolean isNoValue(TablePair pair, String name, ReferenceRow row) {
        Optional<Column> column =
                pair.after().column(name).filter(next -> pair.retyped().contains(next.name()));
        if (column.isEmpty() || !(column.get().type() instanceof ColumnType.NativeEnum type)) {
            return false;
        }
        Set<String> values = new HashSet<>(intentions
                .formerValues()
                .getOrDefault(column.get().path(), Map.of())
                .values());
        after.enumTypes().stream()
                .filter(one -> one.name().equals(type.name()))
                .forEach(one -> values.addAll(one.values()));
        return row.value(name)
                .filter(value -> value != RowValue.Nothing.NULL && !values.contains(value.text()))
                .isPresent();
    }

    /** Nothing at all may be in a column that stays, and whose values become nobody knows what. */
    private static Optional<RowValue> given(TablePair pair, String column) {
        boolean stays = pair.matched().containsValue(column) && pair.retyped().contains(column);
        boolean mayBeNull =
                pair.renamed().column(column).filter(Column::nullable).isPresent();
        return stays && mayBeNull ? Optional.of(RowValue.Nothing.NULL) : Optional.empty();
    }

    private Map<ReferenceRow, ReferenceRow> pairs(Table next) {
        TablePair pair = pairs.get(next.name());
        if (pair == null) {
            return Map.of();
        }
        Table now = evolution.table(next.name());
        if (lost(now, pair).stream().anyMatch(column -> isInTheWay(now, next, column))) {
            return Map.of();
        }
        return new RowMatching(now, next, intentions.formerValues(), lost(now, pair)).pairs();
    }

    /** Whether rows hold what a column must have and can't keep, so that other rows have to take their places. */
    private boolean isInTheWay(Table now, Table next, String name) {
        Optional<Column> after = next.column(name);
        boolean isSaidHow = after.filter(column -> intentions.fills().get(column.path()) instanceof FillValue.Sql)
                .isPresent();
        return after.isPresent()
                && !isSaidHow
                && now.column(name).filter(column -> !column.nullable()).isPresent()
                && now.rows().stream().anyMatch(row -> row.value(name).isPresent());
    }

    private static Set<String> lost(Table now, TablePair pair) {
        return RowMatching.lost(now, pair.after(), Set.copyOf(pair.matched().values()));
    }

    private List<Table> tables() {
        return evolution.tables().stream()
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private List<RowChange> sorted(Iterable<RowChange> changes) {
        List<RowChange> all = new ArrayList<>();
        changes.forEach(all::add);
        return new RowOrder(links(), keys(), all).sorted();
    }

    /** By the foreign keys that are and those that will be: in between, some are not there. */
    private RowLinks links() {
        Map<TableName, List<ForeignKey>> keys = new HashMap<>();
        before.tables()
                .forEach(table ->
                        keys.put(names.table(table.name()), names.in(table).foreignKeys()));
        for (Table table : after.tables()) {
            List<ForeignKey> all = new ArrayList<>(keys.getOrDefault(table.name(), List.of()));
            all.addAll(table.foreignKeys());
            keys.put(table.name(), all);
        }
        return new RowLinks(keys);
    }

    private Map<TableName, List<List<String>>> keys() {
        Map<TableName, List<List<String>>> keys = new HashMap<>();
        for (Table table : after.tables()) {
            if (!table.rows().isEmpty()) {
                List<List<String>> all = table.parts().stream()
                        .flatMap(part -> UniqueValueCycle.uniqueColumns(part).stream())
                        .toList();
                keys.put(table.name(), all);
            }
        }
        return keys;
    }
}
