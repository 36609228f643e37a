package io.github.ormgen.change.diff;

import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.fold.RowLinks;
import io.github.ormgen.change.fold.RowOrder;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.Collection;
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

    private final DiffContext diff;
    private final Map<TableName, TablePair> pairs;
    private final boolean isNeeded;

    RowPhase(DiffContext diff) {
        this.diff = diff;
        this.pairs = diff.pairs.stream()
                .collect(Collectors.toMap(
                        TablePair::name, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        this.isNeeded = Stream.of(diff.before, diff.after)
                .flatMap(schema -> schema.tables().stream())
                .anyMatch(table -> !table.rows().isEmpty());
    }

    /** Before columns change. */
    void leave() {
        if (isNeeded) {
            Set<RowChange> deletes = new LinkedHashSet<>(deletes());
            deletes.removeAll(held(deletes));
            sorted(deletes).forEach(diff::add);
            pairs.values().forEach(this::forget);
        }
    }

    /** Once columns have their types, and may still be without what they require. */
    void arrive() {
        if (isNeeded) {
            List<RowChange> changes = new ArrayList<>(deletes());
            for (Table next : diff.after.tables()) {
                Map<ReferenceRow, ReferenceRow> rows = rows(next.name());
                Set<ReferenceRow> kept = Set.copyOf(rows.values());
                next.rows().stream()
                        .filter(row -> !kept.contains(row))
                        .forEach(row -> changes.add(RowChange.insert(next.name(), row)));
                updates(next.name(), rows).forEach(changes::add);
            }
            sorted(changes).forEach(diff::add);
        }
    }

    private static Stream<RowChange> updates(TableName table, Map<ReferenceRow, ReferenceRow> rows) {
        return rows.entrySet().stream()
                .filter(row -> !row.getKey().equals(row.getValue()))
                .map(row -> RowChange.update(table, row.getKey(), row.getValue()));
    }

    /** The rows of a table that live on, as they are and as they are to be. */
    private Map<ReferenceRow, ReferenceRow> rows(TableName table) {
        return Optional.ofNullable(pairs.get(table))
                .map(pair -> RowMatching.of(pair, diff).pairs())
                .orElse(Map.of());
    }

    /** The rows that go, of tables that go too. */
    private List<RowChange> deletes() {
        List<RowChange> deletes = new ArrayList<>();
        for (Table table : tables()) {
            Set<ReferenceRow> kept = rows(table.name()).keySet();
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

    private boolean isFound(RowChange delete) {
        return Optional.ofNullable(pairs.get(delete.table()))
                .filter(pair -> !RowMatching.of(pair, diff).isFound(delete.old()))
                .isEmpty();
    }

    /** Rows stop saying what their columns can't keep, and columns that rows need nothing in may hold nothing. */
    private void forget(TablePair pair) {
        Table now = diff.table(pair.name());
        if (now.rows().isEmpty() && pair.after().rows().isEmpty()) {
            return;
        }
        Map<ReferenceRow, ReferenceRow> fitting = RowMatching.of(pair, diff).fitting();
        for (Column column : now.columns()) {
            boolean isBare =
                    column.defaultValue().isEmpty() && column.generated().isEmpty() && !column.identity();
            boolean isDropped = !pair.matched().containsValue(column.name());
            boolean isNullSaid = fitting.values().stream()
                    .anyMatch(row -> row.value(column.name()).equals(Optional.of(RowValue.Nothing.NULL)));
            if ((isBare && isDropped) || isNullSaid) {
                diff.alter(pair.name(), column.name(), old -> old.withNullable(true));
            }
        }
        updates(pair.name(), fitting).forEach(diff::add);
    }

    private List<Table> tables() {
        return diff.now().tables().stream()
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private List<RowChange> sorted(Collection<RowChange> changes) {
        Map<TableName, List<List<String>>> keys = new HashMap<>();
        for (Table table : diff.after.tables()) {
            if (!table.rows().isEmpty()) {
                keys.put(
                        table.name(),
                        table.parts().stream()
                                .flatMap(part -> UniqueValueCycle.uniqueColumns(part).stream())
                                .toList());
            }
        }
        return new RowOrder(links(), keys, List.copyOf(changes)).sorted();
    }

    /** By the foreign keys that are and those that will be: in between, some are not there. */
    private RowLinks links() {
        TargetNames names = diff.names;
        Map<TableName, List<ForeignKey>> keys = new HashMap<>();
        diff.before
                .tables()
                .forEach(table ->
                        keys.put(names.table(table.name()), names.in(table).foreignKeys()));
        for (Table table : diff.after.tables()) {
            keys.merge(
                    table.name(),
                    table.foreignKeys(),
                    (old, next) -> Stream.concat(old.stream(), next.stream()).toList());
        }
        return new RowLinks(keys);
    }
}
