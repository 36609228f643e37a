package io.github.ormgen.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What a check demands, as far as it can be said without SQL. A null always passes. */
public sealed interface CheckRule {

    /**
     * What the function for this rule's kind makes of it. A new kind is a new parameter, so that the compiler leads to
     * everyone who must think of it.
     */
    default <R> R match(
            Function<OneOf, R> oneOf,
            Function<Range, R> range,
            Function<Length, R> length,
            Function<NotBlank, R> notBlank,
            Function<Sql, R> sql) {
        if (this instanceof OneOf rule) {
            return oneOf.apply(rule);
        } else if (this instanceof Range rule) {
            return range.apply(rule);
        } else if (this instanceof Length rule) {
            return length.apply(rule);
        } else if (this instanceof NotBlank rule) {
            return notBlank.apply(rule);
        }
        return sql.apply((Sql) this);
    }

    /** The columns that it names; those in SQL of a person's own are not among them. */
    default List<String> columns() {
        return match(
                rule -> List.of(rule.column()),
                rule -> List.of(rule.column()),
                rule -> List.of(rule.column()),
                rule -> List.of(rule.column()),
                sql -> List.of());
    }

    /** The same rule with other names of columns, or other SQL. */
    default CheckRule map(UnaryOperator<String> columns, UnaryOperator<SqlText> sql) {
        return match(
                rule -> new OneOf(columns.apply(rule.column()), rule.values()),
                rule -> new Range(columns.apply(rule.column()), rule.minimum(), rule.maximum()),
                rule -> new Length(columns.apply(rule.column()), rule.minimum(), rule.maximum()),
                rule -> new NotBlank(columns.apply(rule.column())),
                rule -> new Sql(sql.apply(rule.condition())));
    }

    /** A text column holds one of these. */
    record OneOf(String column, List<String> values) implements CheckRule {
        /** Keeps a copy of the values. */
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** A number lies within these bounds, both included. */
    record Range(String column, Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) implements CheckRule {}

    /** A text has at least, and at most, so many characters. */
    record Length(String column, int minimum, int maximum) implements CheckRule {}

    /** A text is not empty, nor spaces alone. */
    record NotBlank(String column) implements CheckRule {}

    /** A person's own condition. */
    record Sql(SqlText condition) implements CheckRule {}
}
