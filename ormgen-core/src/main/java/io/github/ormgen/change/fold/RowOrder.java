package io.github.ormgen.change.fold;

import static java.util.Objects.requireNonNull;

import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.fold.RowLinks.Sight;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts changes of reference rows in an order: what is referred to comes before, and goes after; and, where that leaves
 * room, a value that is to be unique is given up before another row gets it. Backwards, it is an order for the inverses.
 */
public final class RowOrder {

    private final RowLinks links;
    private final Map<TableName, List<List<String>>> keys;
    private final List<RowChange> changes;
    private final RowLinks.Index<RowChange> before = new RowLinks.Index<>();
    private final RowLinks.Index<RowChange> after = new RowLinks.Index<>();
    private final Map<RowChange, Set<RowChange>> firsts = new HashMap<>();

    /**
     * Orders changes.
     *
     * @param keys the columns by table whose values are to be unique
     */
    public RowOrder(RowLinks links, Map<TableName, List<List<String>>> keys, List<? extends RowChange> changes) {
        this.links = links;
        this.keys = keys;
        this.changes = List.copyOf(changes);
        for (RowChange change : changes) {
            change.before().ifPresent(row -> before.add(change.table(), row, change));
            change.after().ifPresent(row -> after.add(change.table(), row, change));
        }
    }

    /** The changes in order. */
    public List<RowChange> sorted() {
        changes.forEach(this::links);
        Map<RowChange, Set<RowChange>> hard = new HashMap<>();
        firsts.forEach((change, all) -> hard.put(change, new LinkedHashSet<>(all)));
        changes.forEach(this::keys);
        List<RowChange> sorted = new RowQueue(changes, firsts).sorted();
        return holds(sorted, hard) ? sorted : new RowQueue(changes, hard).sorted();
    }

    private void links(RowChange change) {
        change.after()
                .ifPresent(row -> links.targets(change.table(), row)
                        .forEach(sight -> after.find(sight)
                                .filter(target -> !isSeen(target.before(), sight))
                                .forEach(target -> first(target, change))));
        change.before()
                .ifPresent(row -> links.targets(change.table(), row)
                        .forEach(sight -> before.find(sight)
                                .filter(target -> !isSeen(target.after(), sight))
                                .forEach(target -> first(change, target))));
    }

    private void keys(RowChange change) {
        change.after()
                .ifPresent(row -> keys.getOrDefault(change.table(), List.of())
                        .forEach(key -> RowLinks.values(row, key)
                                .filter(values -> !values.contains(RowValue.Nothing.NULL))
                                .map(values -> new Sight(change.table(), key, values))
                                .ifPresent(sight -> before.find(sight).forEach(holder -> first(holder, change)))));
    }

    private static boolean isSeen(Optional<ReferenceRow> row, Sight sight) {
        return row.flatMap(found -> RowLinks.values(found, sight.columns()))
                .filter(sight.values()::equals)
                .isPresent();
    }

    private void first(RowChange first, RowChange then) {
        if (!first.equals(then)) {
            firsts.computeIfAbsent(then, change -> new LinkedHashSet<>()).add(first);
        }
    }

    private static boolean holds(List<RowChange> sorted, Map<RowChange, Set<RowChange>> order) {
        Set<RowChange> done = new HashSet<>();
        for (RowChange change : sorted) {
            if (!done.containsAll(order.getOrDefault(change, Set.of()))) {
                return false;
            }
            done.add(change);
        }
        return true;
    }

    /**
     * Changes of reference rows that wait for others: each is taken as soon as those before it are, and as many of one table
     * in a row as there can be, since that is how a person would write and read them.
     */
    private static final class RowQueue {

        private final List<RowChange> changes;
        private final SortedMap<Integer, Set<Integer>> waiting = new TreeMap<>();
        private final Map<Integer, Set<Integer>> freed = new HashMap<>();
        private final SortedMap<TableName, TreeSet<Integer>> ready = new TreeMap<>();

        RowQueue(List<RowChange> changes, Map<RowChange, Set<RowChange>> order) {
            this.changes = changes;
            Map<RowChange, Integer> places = new HashMap<>();
            for (int i = 0; i < changes.size(); i++) {
                places.put(changes.get(i), i);
            }
            for (int i = 0; i < changes.size(); i++) {
                int place = i;
                Set<Integer> firsts = new HashSet<>();
                order.getOrDefault(changes.get(i), Set.of()).forEach(first -> firsts.add(places.get(first)));
                firsts.forEach(first ->
                        freed.computeIfAbsent(first, one -> new TreeSet<>()).add(place));
                if (firsts.isEmpty()) {
                    ready(place);
                } else {
                    waiting.put(place, firsts);
                }
            }
        }

        /** The changes in order; where they wait for each other in a circle, the first of them goes on. */
        List<RowChange> sorted() {
            List<RowChange> sorted = new ArrayList<>();
            while (sorted.size() < changes.size()) {
                if (ready.isEmpty()) {
                    int first = waiting.firstKey();
                    waiting.remove(first);
                    ready(first);
                }
                TableName table = ready.entrySet().stream()
                        .min(Comparator.comparing(entry -> entry.getValue().first()))
                        .orElseThrow()
                        .getKey();
                while (ready.containsKey(table)) {
                    sorted.add(take(table));
                }
            }
            return sorted;
        }

        private RowChange take(TableName table) {
            TreeSet<Integer> places = requireNonNull(ready.get(table));
            int place = requireNonNull(places.pollFirst());
            if (places.isEmpty()) {
                ready.remove(table);
            }
            for (int next : freed.getOrDefault(place, Set.of())) {
                Set<Integer> firsts = waiting.get(next);
                if (firsts != null && firsts.remove(place) && firsts.isEmpty()) {
                    waiting.remove(next);
                    ready(next);
                }
            }
            return changes.get(place);
        }

        private void ready(int place) {
            ready.computeIfAbsent(changes.get(place).table(), table -> new TreeSet<>())
                    .add(place);
        }
    }
}
