package io.github.ormgen.schema;

import java.math.BigDecimal;
import java.util.function.Function;

/** What a column holds when an insert does not say. */
public sealed interface DefaultValue {

    /**
     * What the function for this value's kind makes of it. A new kind is a new parameter, so that the compiler leads to
     * everyone who must think of it.
     */
    default <R> R match(
            Function<Text, R> text,
            Function<Number, R> number,
            Function<Bool, R> bool,
            Function<Special, R> special,
            Function<Sql, R> sql) {
        if (this instanceof Text value) {
            return text.apply(value);
        } else if (this instanceof Number value) {
            return number.apply(value);
        } else if (this instanceof Bool value) {
            return bool.apply(value);
        } else if (this instanceof Special value) {
            return special.apply(value);
        }
        return sql.apply((Sql) this);
    }

    /** A text, also of a date, a time or a uuid in its ISO form. */
    record Text(String value) implements DefaultValue {}

    /** A number. */
    record Number(BigDecimal value) implements DefaultValue {}

    /** True or false. */
    record Bool(boolean value) implements DefaultValue {}

    /** A value that the database makes. */
    enum Special implements DefaultValue {
        /** The time of the insert, in UTC, of the column's own kind: date, time, timestamp or instant. */
        NOW,
        /** A new random uuid; left out where the database cannot make one. */
        RANDOM_UUID,
        /** An array without elements. */
        EMPTY_ARRAY,
        /** A JSON object without members. */
        EMPTY_OBJECT;
    }

    /** What an expression gives. */
    record Sql(SqlText expression) implements DefaultValue {}
}
