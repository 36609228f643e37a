package io.github.ormgen.model;

import java.math.BigDecimal;

/** What a value must satisfy; null always does. */
public sealed interface Validation {

    /** What the visitor says of this validation. */
    <R> R accept(Visitor<R> visitor);

    /** A validation without parameters. */
    enum Simple implements Validation {
        EMAIL,
        URL,
        PAST,
        FUTURE,
        NOT_BLANK;

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.simple(this);
        }
    }

    /** A number is at least this. */
    record Minimum(BigDecimal value) implements Validation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.minimum(this);
        }
    }

    /** A number is at most this. */
    record Maximum(BigDecimal value) implements Validation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.maximum(this);
        }
    }

    /** A text or an array has this many characters or elements. */
    record Size(int minimum, int maximum) implements Validation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.size(this);
        }
    }

    /** A text matches this regular expression of Java's as a whole. */
    record Pattern(String regex) implements Validation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pattern(this);
        }
    }

    /** A number has at most so many digits before and behind the point. */
    record Digits(int integer, int fraction) implements Validation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.digits(this);
        }
    }

    /** One case per kind of validation. */
    interface Visitor<R> {
        R simple(Simple validation);

        R minimum(Minimum validation);

        R maximum(Maximum validation);

        R size(Size validation);

        R pattern(Pattern validation);

        R digits(Digits validation);
    }
}
