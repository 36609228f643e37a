package io.github.ormgen.history;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts entries into the one order in which they follow each other, by their parents. */
record Lineage(HistoryFiles files, List<Entry> entries) {

    /** The entries, each behind its parent; where two have the same, the one of the lower version goes on. */
    List<Entry> line() {
        return children(Optional.empty()).stream().findFirst().map(this::line).orElse(List.of());
    }

    /** An entry and what follows it, until it would follow itself. */
    List<Entry> line(Entry first) {
        List<Entry> line = new ArrayList<>();
        Optional<Entry> next = Optional.of(first);
        while (next.isPresent() && !line.contains(next.get())) {
            line.add(next.get());
            next = children(Optional.of(next.get().name())).stream().findFirst();
        }
        return line;
    }

    /** The entries behind a parent, empty for none, by version. */
    List<Entry> children(Optional<String> parent) {
        return entries.stream().filter(entry -> entry.parent().equals(parent)).toList();
    }

    /** Reports what keeps the entries from being one line. */
    void check(Diagnostics diagnostics) {
        entries.stream()
                .map(Entry::parent)
                .distinct()
                .map(this::children)
                .filter(children -> children.size() > 1)
                .forEach(children -> twoHeads(children, diagnostics));
        for (Entry entry : entries) {
            entry.parent().ifPresent(parent -> parent(entry, parent, diagnostics));
        }
        if (!diagnostics.hasErrors() && line().size() < entries.size()) {
            entries.stream()
                    .filter(entry -> !line().contains(entry))
                    .forEach(entry -> diagnostics.error(
                            Code.UNKNOWN_PARENT,
                            files.at(entry),
                            entry.name() + " follows itself.",
                            "Restore the entries from version control."));
        }
    }

    private void parent(Entry entry, String name, Diagnostics diagnostics) {
        Optional<Entry> parent =
                entries.stream().filter(other -> other.name().equals(name)).findFirst();
        if (parent.isEmpty()) {
            diagnostics.error(
                    Code.UNKNOWN_PARENT,
                    files.at(entry),
                    entry.name() + " follows " + name + ", which is not in the history.",
                    "Restore its entry, or rebase this one: mvn ormgen:rebase");
        } else if (Versions.compare(parent.get().version(), entry.version()) >= 0) {
            diagnostics.error(
                    Code.VERSION_ORDER,
                    files.at(entry),
                    entry.name() + " follows " + name + ", whose version is not lower, so Flyway would run "
                            + entry.name() + " first.",
                    "Give it a new version: mvn ormgen:rebase");
        }
    }

    private void twoHeads(List<Entry> children, Diagnostics diagnostics) {
        Entry last = children.get(children.size() - 1);
        diagnostics.error(
                Code.TWO_HEADS,
                files.at(last),
                children.stream().map(Entry::name).collect(Collectors.joining(" and "))
                        + (last.parent().isPresent()
                                ? " both follow " + last.parent().get() + "."
                                : " are both the first revision."),
                "Two branches were merged. Move one after the other: mvn ormgen:rebase");
    }
}
