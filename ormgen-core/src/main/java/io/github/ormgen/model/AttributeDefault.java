package io.github.ormgen.model;

/** What a new object and a new row get where nothing else is said. */
public sealed interface AttributeDefault {

    /**
     * A value of the attribute's type in one form only: {@code true} or {@code false}; a number in plain decimal digits; a
     * text as it is; ISO 8601 for dates, times and durations, an instant in UTC; a uuid in lower case; an enum's
     * constant.
     */
    record Literal(String text) implements AttributeDefault {}

    /** A value that is made anew each time. */
    enum Special implements AttributeDefault {
        /** The current time, for all types of dates and times. */
        NOW,
        /** A new random uuid. */
        RANDOM_UUID,
        /** An array without elements, or a JSON object without members. */
        EMPTY
    }
}
