package io.github.ormgen.model;

import java.util.List;
import java.util.SortedMap;

/**
 * A row that an entity's table is to hold.
 *
 * @param key the columns by which it is known: those of the identifier if the row gives it, else of the natural id
 * @param values what it holds, by column
 */
public record EntityRow(List<String> key, SortedMap<String, Value> values) {

    /** What a row holds in a column. */
    public sealed interface Value {

        /** A value of a type. */
        record Stored(AttributeDefault value, DataType type) implements Value {}

        /** No value. */
        enum Nothing implements Value {
            NULL
        }

        /** The elements of an array. */
        record Elements(List<AttributeDefault> values, DataType element) implements Value {}

        /** A JSON text. */
        record Json(String text) implements Value {}

        /**
         * What another row has in a column that its row does not say.
         *
         * @param entity the other row's entity, by simple name
         * @param key the values by which the other row is known, all of them said in the model
         */
        record OfRow(String entity, String column, SortedMap<String, Stored> key) implements Value {}
    }
}
