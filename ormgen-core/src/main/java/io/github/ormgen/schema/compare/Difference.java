package io.github.ormgen.schema.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An object that one schema has otherwise than another.
 *
 * @param state how it differs
 * @param kind what it is: {@code table}, {@code column}, {@code index} and so on
 * @param name its name, of a part of a table with the table's before it
 * @param table the table that it is part of; empty if it is part of none
 * @param properties its properties on both sides, those that are the same too
 */
public record Difference(State state, String kind, String name, String table, List<Property> properties) {

    /** How an object differs. */
    public enum State {
        /** It is expected, and is not there. */
        MISSING,
        /** It is there, and is not expected. */
        EXTRA,
        DIFFERENT;

        /** The word in texts and in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A property of an object.
     *
     * @param name what it is, such as {@code type}
     * @param expected what it should be, empty for none
     * @param found what it is, empty for none
     */
    public record Property(String name, String expected, String found) {

        /** Whether the two sides differ. */
        public boolean isDifferent() {
            return !expected.equals(found);
        }
    }

    /** What differs, as it should be and as it is; empty if the object is missing or extra. */
    public String details() {
        return state != State.DIFFERENT
                ? ""
                : properties.stream()
                        .filter(Property::isDifferent)
                        .map(one -> one.name() + ": " + orNone(one.expected()) + " → " + orNone(one.found()))
                        .collect(Collectors.joining(", "));
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "none" : text;
    }

    /** The same of an object that is called otherwise. */
    public Difference withName(String other) {
        return new Difference(state, kind, other, table, properties);
    }

    /** The difference in a line. */
    @Override
    public String toString() {
        return (state.word() + " " + kind + " " + name + "  " + details()).strip();
    }
}
