package io.github.ormgen.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a check demands, as far as it can be said without SQL. A null always passes. */
public sealed interface CheckRule {

    /** What the visitor says of this rule. */
    <R> R accept(Visitor<R> visitor);

    /** The columns that it names; those in SQL of a person's own are not among them. */
    default List<String> columns() {
        return List.of();
    }

    /** A text column holds one of these. */
    record OneOf(String column, List<String> values) implements CheckRule {
        /** Keeps a copy of the values. */
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.oneOf(this);
        }

        @Override
        public List<String> columns() {
            return List.of(column);
        }
    }

    /** A number lies within these bounds, both included. */
    record Range(String column, Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) implements CheckRule {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.range(this);
        }

        @Override
        public List<String> columns() {
            return List.of(column);
        }
    }

    /** A text has at least, and at most, so many characters. */
    record Length(String column, int minimum, int maximum) implements CheckRule {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.length(this);
        }

        @Override
        public List<String> columns() {
            return List.of(column);
        }
    }

    /** A text is not empty, nor spaces alone. */
    record NotBlank(String column) implements CheckRule {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.notBlank(this);
        }

        @Override
        public List<String> columns() {
            return List.of(column);
        }
    }

    /** A person's own condition. */
    record Sql(SqlText condition) implements CheckRule {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sql(this);
        }
    }

    /** One case per kind of rule. */
    interface Visitor<R> {
        R oneOf(OneOf rule);

        R range(Range rule);

        R length(Length rule);

        R notBlank(NotBlank rule);

        R sql(Sql rule);
    }
}
