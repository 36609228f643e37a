package io.github.ormgen.it.histories;

import io.github.ormgen.database.Catalog;
import io.github.ormgen.database.Unsaid;
import io.github.ormgen.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares catalogs by name, the order of columns aside. */
final class Comparison {

    /** How things are numbered: ours have an identity where theirs may have {@code serial}. */
    private static final Set<String> NUMBERING = Set.of(Unsaid.SERIAL, "sequence of", "identity", "numbering of");

    private static final String BETWEEN = " <> ";

    private Comparison() {}

    /**
     * What differs between what is there and what should be. PostgreSQL prints an expression that it has printed before
     * with other casts and parentheses: those do not count.
     */
    static List<String> differences(Schema actual, Schema expected) {
        return new Catalog(actual, List.of())
                .differences(new Catalog(expected, List.of())).stream()
                        .filter(line -> !isPrintedTwice(line))
                        .toList();
    }

    /** Whether both sides are the same but for casts and parentheses; SQL may have the sign between them too. */
    private static boolean isPrintedTwice(String line) {
        String sides = line.substring(line.indexOf(": ") + 2);
        boolean isOrdered = !line.startsWith("view ");
        for (int sign = sides.indexOf(BETWEEN); sign >= 0; sign = sides.indexOf(BETWEEN, sign + 1)) {
            String actual = plain(sides.substring(0, sign), isOrdered);
            if (actual.equals(plain(sides.substring(sign + BETWEEN.length()), isOrdered))) {
                return true;
            }
        }
        return false;
    }

    /** Without casts and parentheses; what a view asks for stands there sorted by its text with them. */
    private static String plain(String text, boolean isOrdered) {
        String bare = text.replaceAll(
                        "::(character varying|timestamp with(out)? time zone|[a-z_]+)(\\(\\d+\\))?(\\[])?", "")
                .replaceAll("[()\\s]", "");
        return isOrdered ? bare : Arrays.stream(bare.split(",", -1)).sorted().collect(Collectors.joining(","));
    }

    /** What no schema can say, but for how things are numbered. */
    static Set<Unsaid> unsaid(Catalog catalog) {
        return catalog.unsaid().stream()
                .filter(thing -> !NUMBERING.contains(thing.kind()))
                .collect(Collectors.toSet());
    }
}
