package io.github.ormgen.spec.document;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the entries of a mapping, and reports the keys that come twice. */
final class MappingBuilder {

    private final Diagnostics diagnostics;
    private final Map<String, Location> places = new HashMap<>();
    private final List<Node.Entry> entries = new ArrayList<>();

    MappingBuilder(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Adds an entry, unless its key was there before. */
    void add(Node.Entry entry) {
        Location first = places.putIfAbsent(entry.key().text(), entry.key().at());
        if (first == null) {
            entries.add(entry);
        } else {
            diagnostics.error(
                    Code.DUPLICATE_KEY,
                    entry.key().at(),
                    "The key '" + entry.key().text() + "' is already used at " + first + ".",
                    "Remove one of the two.");
        }
    }

    /** The mapping of what was added. */
    Node.Mapping at(Location at) {
        return new Node.Mapping(List.copyOf(entries), at);
    }
}
