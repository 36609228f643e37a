package io.github.ormgen.history;

import io.github.ormgen.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Entries of which some have to be put behind others.
 *
 * @param trunk the entries that stay, in order
 * @param moved the entries to be put behind them, in order
 */
public record Fork(List<Entry> trunk, List<Entry> moved) {

    /** Keeps copies of the lists. */
    public Fork {
        trunk = List.copyOf(trunk);
        moved = List.copyOf(moved);
    }

    /**
     * What has to move: the branch of the higher version where two revisions have one parent, what follows a parent that
     * is gone, or what has no higher version than its parent; empty if the history is one line.
     *
     * @param wanted the entry that begins the branch to be moved, empty for the one of the higher version
     */
    public static Optional<Fork> of(HistoryFiles files, Optional<String> wanted, Diagnostics diagnostics) {
        List<Entry> entries = files.entries(diagnostics);
        Lineage lineage = new Lineage(files, entries);
        List<Entry> trunk = new ArrayList<>();
        List<Entry> next = lineage.children(Optional.empty());
        while (!next.isEmpty()) {
            Optional<Entry> moved = moved(next, wanted);
            if (moved.isPresent()) {
                next.stream()
                        .filter(entry -> !entry.equals(moved.get()))
                        .findFirst()
                        .ifPresent(stays -> {
                            trunk.addAll(line(stays, lineage));
                        });
                return Optional.of(new Fork(trunk, line(moved.get(), lineage)));
            }
            Entry only = next.get(0);
            if (isTooLow(only, trunk)) {
                return Optional.of(new Fork(trunk, line(only, lineage)));
            }
            trunk.add(only);
            next = lineage.children(Optional.of(only.name()));
        }
        return entries.stream()
                .filter(entry -> !trunk.contains(entry))
                .findFirst()
                .map(entry -> new Fork(trunk, line(entry, lineage)));
    }

    private static Optional<Entry> moved(List<Entry> children, Optional<String> wanted) {
        return children.size() < 2
                ? Optional.empty()
                : children.stream()
                        .filter(entry -> wanted.filter(entry.name()::equals).isPresent())
                        .findFirst()
                        .or(() -> Optional.of(children.get(children.size() - 1)));
    }

    private static boolean isTooLow(Entry entry, List<Entry> trunk) {
        return !trunk.isEmpty()
                && Versions.compare(entry.version(), trunk.get(trunk.size() - 1).version()) <= 0;
    }

    /** An entry and what follows it, as long as one follows. */
    private static List<Entry> line(Entry first, Lineage lineage) {
        List<Entry> line = new ArrayList<>();
        Optional<Entry> next = Optional.of(first);
        while (next.isPresent() && !line.contains(next.get())) {
            line.add(next.get());
            next = lineage.children(Optional.of(next.get().name())).stream().findFirst();
        }
        return line;
    }

    /** The version of an entry behind another: its own if that is higher, else the next number. */
    public static String version(Entry entry, List<Entry> before, List<String> migrations) {
        boolean isHigher = before.isEmpty()
                || Versions.compare(
                                entry.version(), before.get(before.size() - 1).version())
                        > 0;
        return isHigher ? entry.version() : Versions.next(before, migrations);
    }
}
