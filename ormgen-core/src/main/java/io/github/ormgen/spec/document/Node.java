package io.github.ormgen.spec.document;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.ScalarKind;
import io.github.ormgen.spec.ScalarText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a model file, YAML and JSON alike, with the place where it was written. */
public sealed interface Node {

    /** Where its text begins: behind the opening quote of a quoted text, at the first key of a mapping in lines. */
    Location at();

    /** Whether it is a single value of a kind. */
    default boolean is(ScalarKind kind) {
        return this instanceof Scalar scalar && scalar.kind() == kind;
    }

    /**
     * A single value.
     *
     * @param text the source text, quotes and escapes resolved
     * @param quoted whether it stood in quotes or was a block of lines, and is a text whatever it says
     */
    record Scalar(String text, boolean quoted, Location at) implements Node {

        /** What the value is without knowing what it is for. */
        public ScalarKind kind() {
            return quoted ? ScalarKind.TEXT : ScalarKind.of(text);
        }

        /** Whether a value that is a boolean is true. */
        public boolean isTrue() {
            return text.equalsIgnoreCase("true");
        }

        /** Whether nothing was written: not even quotes. */
        boolean isAbsent() {
            return !quoted && text.isEmpty();
        }

        /** The scalar as a value of a type that is not known yet. */
        public ScalarText literal() {
            return new ScalarText(text, quoted, at);
        }

        /** The scalar with its place. */
        public Located<String> located() {
            return new Located<>(text, at);
        }
    }

    /** Keys and their values, in the order of the file, each key once. */
    record Mapping(List<Entry> entries, Location at) implements Node {

        /** The mapping of entries as written; of a key that comes twice the first counts, and the other is reported. */
        static Mapping of(List<Entry> entries, Location at, Diagnostics diagnostics) {
            Map<String, Entry> byKey = new LinkedHashMap<>();
            for (Entry entry : entries) {
                Entry first = byKey.putIfAbsent(entry.key().text(), entry);
                if (first != null) {
                    diagnostics.error(
                            Code.DUPLICATE_KEY,
                            entry.key().at(),
                            "The key '" + entry.key().text() + "' is already used at "
                                    + first.key().at() + ".",
                            "Remove one of the two.");
                }
            }
            return new Mapping(List.copyOf(byKey.values()), at);
        }
    }

    /** A list. */
    record Sequence(List<Node> items, Location at) implements Node {}

    /** What an error was reported for already: readers pass over it without a word. */
    record Reported(Location at) implements Node {}

    /** A key and its value. */
    record Entry(Scalar key, Node value) {}
}
