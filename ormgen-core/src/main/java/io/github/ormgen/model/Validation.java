package io.github.ormgen.model;

import java.math.BigDecimal;
import java.util.function.Function;

/** What a value must satisfy; null always does. */
public sealed interface Validation {

    /** Applies the function for its kind. A new kind is a new parameter, so that every caller must think of it. */
    default <R> R match(
            Function<? super Simple, ? extends R> simple,
            Function<? super Minimum, ? extends R> minimum,
            Function<? super Maximum, ? extends R> maximum,
            Function<? super Size, ? extends R> size,
            Function<? super Pattern, ? extends R> pattern,
            Function<? super Digits, ? extends R> digits) {
        if (this instanceof Simple one) {
            return simple.apply(one);
        }
        if (this instanceof Minimum one) {
            return minimum.apply(one);
        }
        if (this instanceof Maximum one) {
            return maximum.apply(one);
        }
        if (this instanceof Size one) {
            return size.apply(one);
        }
        if (this instanceof Pattern one) {
            return pattern.apply(one);
        }
        return digits.apply((Digits) this);
    }

    /** A validation without parameters. */
    enum Simple implements Validation {
        EMAIL,
        URL,
        PAST,
        FUTURE,
        NOT_BLANK
    }

    /** A number is at least this. */
    record Minimum(BigDecimal value) implements Validation {}

    /** A number is at most this. */
    record Maximum(BigDecimal value) implements Validation {}

    /** A text or an array has this many characters or elements. */
    record Size(int minimum, int maximum) implements Validation {}

    /** A text matches this regular expression of Java's as a whole. */
    record Pattern(String regex) implements Validation {}

    /** A number has at most so many digits before and behind the point. */
    record Digits(int integer, int fraction) implements Validation {}
}
