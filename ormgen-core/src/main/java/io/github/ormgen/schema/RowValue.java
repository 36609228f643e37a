package io.github.ormgen.schema;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a reference row holds in a column. */
public sealed interface RowValue {

    /** What the visitor says of this value. */
    <R> R accept(Visitor<R> visitor);

    /** The value as a person reads it. */
    String text();

    /** Nothing. */
    RowValue NULL = Nothing.NULL;

    /** A text, a number or a boolean; in the forms of defaults. */
    record Literal(DefaultValue value) implements RowValue {

        /** Keeps a number in its only form. */
        public Literal {
            value = plain(value);
        }

        @Override
        public String text() {
            return text(value);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.literal(this);
        }

        private static DefaultValue plain(DefaultValue value) {
            if (!(value instanceof DefaultValue.Number number)) {
                return value;
            }
            BigDecimal stripped = number.value().stripTrailingZeros();
            return new DefaultValue.Number(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
        }

        private static String text(DefaultValue value) {
            if (value instanceof DefaultValue.Text text) {
                return text.value();
            } else if (value instanceof DefaultValue.Number number) {
                return number.value().toPlainString();
            }
            return value instanceof DefaultValue.Bool bool ? String.valueOf(bool.value()) : value.toString();
        }
    }

    /** No value. */
    enum Nothing implements RowValue {
        NULL;

        @Override
        public String text() {
            return "null";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing();
        }
    }

    /** The elements of an array. */
    record Elements(List<Literal> values) implements RowValue {

        /** Keeps a copy of the elements. */
        public Elements {
            values = List.copyOf(values);
        }

        @Override
        public String text() {
            return values.stream().map(Literal::text).collect(Collectors.joining(", ", "[", "]"));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.elements(this);
        }
    }

    /**
     * What another reference row has in a column that the database fills.
     *
     * @param table the other row's table
     * @param column the column
     * @param key the values by which the other row is found
     */
    record Reference(TableName table, String column, SortedMap<String, Literal> key) implements RowValue {

        /** Keeps a copy of the key. */
        public Reference {
            key = Collections.unmodifiableSortedMap(new TreeMap<>(key));
        }

        @Override
        public String text() {
            return key.values().stream().map(Literal::text).collect(Collectors.joining(", "));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reference(this);
        }
    }

    /** One case per kind of value. */
    interface Visitor<R> {
        R literal(Literal value);

        R nothing();

        R elements(Elements value);

        R reference(Reference value);
    }
}
