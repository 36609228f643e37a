package io.github.ormgen.it.histories;

import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.dialect.catalog.UnsupportedObject;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.compare.Difference;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares catalogs by name, the order of columns aside. */
final class Comparison {

    /** How things are numbered: ours have an identity where theirs may have {@code serial}. */
    private static final Set<String> NUMBERING =
            Set.of(UnsupportedObject.SERIAL, "sequence of", "identity", "numbering of");

    private Comparison() {}

    /**
     * What differs between what is there and what should be. PostgreSQL prints an expression that it has printed before
     * with other casts and parentheses: those do not count.
     */
    static List<String> differences(Schema actual, Schema expected) {
        return new Catalog(expected, List.of())
                .differences(new Catalog(actual, List.of())).stream()
                        .filter(difference -> !isPrintedTwice(difference))
                        .map(Difference::toString)
                        .toList();
    }

    /** Whether both sides are the same but for casts and parentheses. */
    private static boolean isPrintedTwice(Difference difference) {
        boolean isOrdered = !difference.kind().equals("view");
        return difference.state() == Difference.State.DIFFERENT
                && difference.properties().stream()
                        .allMatch(one -> plain(one.expected(), isOrdered).equals(plain(one.found(), isOrdered)));
    }

    /** Without casts and parentheses; what a view asks for stands there sorted by its text with them. */
    private static String plain(String text, boolean isOrdered) {
        String bare = text.replaceAll(
                        "::(character varying|timestamp with(out)? time zone|[a-z_]+)(\\(\\d+\\))?(\\[])?", "")
                .replaceAll("[()\\s]", "");
        return isOrdered ? bare : Arrays.stream(bare.split(",", -1)).sorted().collect(Collectors.joining(","));
    }

    /** What no schema can say, but for how things are numbered. */
    static Set<UnsupportedObject> unsaid(Catalog catalog) {
        return catalog.unsupported().stream()
                .filter(thing -> !NUMBERING.contains(thing.kind()))
                .collect(Collectors.toSet());
    }
}
