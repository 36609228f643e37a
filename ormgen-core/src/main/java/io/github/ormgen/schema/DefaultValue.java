package io.github.ormgen.schema;

import java.math.BigDecimal;

/** What a column holds when an insert does not say. */
public sealed interface DefaultValue {

    /** What the visitor says of this value. */
    <R> R accept(Visitor<R> visitor);

    /** A text, also of a date, a time or a uuid in its ISO form. */
    record Text(String value) implements DefaultValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** A number. */
    record Number(BigDecimal value) implements DefaultValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }
    }

    /** True or false. */
    record Bool(boolean value) implements DefaultValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bool(this);
        }
    }

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

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.special(this);
        }
    }

    /** What an expression gives. */
    record Sql(SqlText expression) implements DefaultValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sql(this);
        }
    }

    /** One case per kind of default. */
    interface Visitor<R> {
        R text(Text value);

        R number(Number value);

        R bool(Bool value);

        R special(Special value);

        R sql(Sql value);
    }
}
