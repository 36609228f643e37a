package io.github.ormgen.it.histories;

import io.github.ormgen.database.Catalog;
import io.github.ormgen.database.Unsaid;
import io.github.ormgen.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares catalogs by name, the order of columns aside. */
final class Comparison {

    /** How things are numbered: ours have an identity where theirs may have {@code serial}. */
    private static final Set<String> NUMBERING = Set.of(Unsaid.SERIAL, "sequence of", "identity", "numbering of");

    private Comparison() {}

    /**
     * What differs between what is there and what should be. PostgreSQL prints an expression that it has printed before
     * with other casts and parentheses: those do not count.
     */
    static List<String> differences(Schema actual, Schema expected) {
        List<String> differences = new ArrayList<>();
        for (String line : new Catalog(actual, List.of()).differences(new Catalog(expected, List.of()))) {
            String[] sides = line.split(" <> ", 2);
            String is = sides[0].substring(sides[0].indexOf(": ") + 2);
            if (sides.length < 2 || !plain(is).equals(plain(sides[1]))) {
                differences.add(line);
            }
        }
        return differences;
    }

    private static String plain(String text) {
        return text.replaceAll("::(character varying|timestamp with(out)? time zone|[a-z_]+)(\\(\\d+\\))?(\\[])?", "")
                .replaceAll("[()\\s]", "");
    }

    /** What no schema can say, but for how things are numbered. */
    static Set<Unsaid> unsaid(Catalog catalog) {
        return catalog.unsaid().stream()
                .filter(thing -> !NUMBERING.contains(thing.kind()))
                .collect(Collectors.toSet());
    }
}
