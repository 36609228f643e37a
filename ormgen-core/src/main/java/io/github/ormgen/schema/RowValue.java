package io.github.ormgen.schema;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a reference row holds in a column. */
public sealed interface RowValue {

    /**
     * What the function for this value's kind makes of it. A new kind is a new parameter, so that the compiler leads to
     * everyone who must think of it.
     */
    default <R> R match(
            Function<Literal, R> literal,
            Function<Nothing, R> nothing,
            Function<Elements, R> elements,
            Function<Reference, R> reference) {
        if (this instanceof Literal value) {
            return literal.apply(value);
        } else if (this instanceof Nothing value) {
            return nothing.apply(value);
        } else if (this instanceof Elements value) {
            return elements.apply(value);
        }
        return reference.apply((Reference) this);
    }

    /** The value as a person reads it. */
    default String text() {
        return match(
                literal -> literal.value()
                        .match(
                                DefaultValue.Text::value,
                                number -> number.value().toPlainString(),
                                bool -> String.valueOf(bool.value()),
                                DefaultValue.Special::toString,
                                DefaultValue.Sql::toString),
                nothing -> "null",
                elements -> elements.values().stream().map(Literal::text).collect(Collectors.joining(", ", "[", "]")),
                reference ->
                        reference.key().values().stream().map(Literal::text).collect(Collectors.joining(", ")));
    }

    /** A text, a number or a boolean; in the forms of defaults. */
    record Literal(DefaultValue value) implements RowValue {

        /** Keeps a number in its only form. */
        public Literal {
            value = plain(value);
        }

        private static DefaultValue plain(DefaultValue value) {
            if (!(value instanceof DefaultValue.Number number)) {
                return value;
            }
            BigDecimal stripped = number.value().stripTrailingZeros();
            return new DefaultValue.Number(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
        }
    }

    /** No value. */
    enum Nothing implements RowValue {
        NULL
    }

    /** The elements of an array. */
    record Elements(List<Literal> values) implements RowValue {

        /** Keeps a copy of the elements. */
        public Elements {
            values = List.copyOf(values);
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
    }
}
