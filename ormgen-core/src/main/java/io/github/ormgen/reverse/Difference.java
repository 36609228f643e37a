package io.github.ormgen.reverse;

import java.util.Comparator;

/**
 * Something that a database has otherwise than the model that was made of it.
 *
 * @param kind how it differs
 * @param what the object, such as {@code column film.length}
 * @param text what differs, as a sentence
 */
public record Difference(Kind kind, String what, String text) implements Comparable<Difference> {

    private static final Comparator<Difference> ORDER = Comparator.comparing(Difference::kind)
            .thenComparing(Difference::what)
            .thenComparing(Difference::text);

    /** How something differs, the worst first. */
    public enum Kind {
        /** The model lacks it. */
        MISSING,
        /** The model says it otherwise. */
        OTHER,
        /** The model has it, and the database has not. */
        ADDED,
        /** The model calls it otherwise. */
        NAMED
    }

    @Override
    public int compareTo(Difference other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return what + ": " + text;
    }
}
