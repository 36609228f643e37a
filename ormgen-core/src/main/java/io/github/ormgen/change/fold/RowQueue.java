package io.github.ormgen.change.fold;

import static java.util.Objects.requireNonNull;

import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Changes of reference rows that wait for others: each is taken as soon as those before it are, and as many of one table
 * in a row as there can be, since that is how a person would write and read them.
 */
final class RowQueue {

    private final List<RowChange> changes;
    private final Map<Integer, Set<Integer>> waiting = new HashMap<>();
    private final Map<Integer, Set<Integer>> freed = new HashMap<>();
    private final SortedMap<TableName, TreeSet<Integer>> ready = new TreeMap<>();

    RowQueue(List<RowChange> changes, Map<RowChange, Set<RowChange>> order) {
        this.changes = changes;
        Map<RowChange, Integer> places = new HashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            places.put(changes.get(i), i);
        }
        for (int i = 0; i < changes.size(); i++) {
            Set<Integer> firsts = new HashSet<>();
            order.getOrDefault(changes.get(i), Set.of()).forEach(first -> firsts.add(places.get(first)));
            for (int first : firsts) {
                freed.computeIfAbsent(first, place -> new TreeSet<>()).add(i);
            }
            if (firsts.isEmpty()) {
                ready(i);
            } else {
                waiting.put(i, firsts);
            }
        }
    }

    /** The changes in order; where they wait for each other in a circle, the first of them goes on. */
    List<RowChange> sorted() {
        List<RowChange> sorted = new ArrayList<>();
        while (sorted.size() < changes.size()) {
            if (ready.isEmpty()) {
                int first = new TreeSet<>(waiting.keySet()).first();
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
