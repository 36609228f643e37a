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

    /**
     * What has to move: the branch of the higher version where two revisions have one parent, what follows a parent that
     * is gone, or what has no higher version than its parent; empty if the history is one line.
     *
     * @param wanted the entry that begins the branch to be moved, empty for the one of the higher version
     */
    public static Optional<Fork> of(HistoryFiles files, Optional<String> wanted, Diagnostics diagnostics) {
        Lineage lineage = new Lineage(files, files.entries(diagnostics));
        List<Entry> trunk = new ArrayList<>();
        List<Entry> next = lineage.children(Optional.empty());
        while (!next.isEmpty()) {
            Entry moved = moved(next, wanted);
            if (next.size() > 1 || !isHigher(moved, trunk)) {
                next.stream()
                        .filter(entry -> !entry.equals(moved))
                        .findFirst()
                        .ifPresent(stays -> trunk.addAll(lineage.line(stays)));
                return Optional.of(new Fork(trunk, lineage.line(moved)));
            }
            trunk.add(moved);
            next = lineage.children(Optional.of(moved.name()));
        }
        return lineage.entries().stream()
                .filter(entry -> !trunk.contains(entry))
                .findFirst()
                .map(entry -> new Fork(trunk, lineage.line(entry)));
    }

    private static Entry moved(List<Entry> children, Optional<String> wanted) {
        return children.stream()
                .filter(entry -> wanted.filter(entry.name()::equals).isPresent())
                .findFirst()
                .orElse(children.get(children.size() - 1));
    }

    /** The version of an entry behind another: its own if that is higher, else the next number. */
    public static String version(Entry entry, List<Entry> before, List<String> migrations) {
        return isHigher(entry, before) ? entry.version() : Versions.next(before, migrations);
    }

    private static boolean isHigher(Entry entry, List<Entry> before) {
        return before.isEmpty()
                || Versions.compare(
                                entry.version(), before.get(before.size() - 1).version())
                        > 0;
    }
}
