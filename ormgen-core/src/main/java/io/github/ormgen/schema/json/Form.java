package io.github.ormgen.schema.json;

import tools.jackson.databind.JsonNode;

/** The JSON of a type that is no object of its components, in both directions. */
interface Form<T> {

    /**
     * The value as a map, a list, a text, a number or a boolean; what lies in it may be of any type that has JSON. The value
     * itself, if it is an object of its components after all.
     */
    Object write(T value);

    /**
     * The value of a node.
     *
     * @throws RuntimeException if the node is no such value; its message says why
     */
    T read(JsonNode node, PartReader parts);

    /** Reads what lies in a node. */
    interface PartReader {

        /** A part as a value of a type. */
        <P> P read(JsonNode part, Class<P> type);
    }
}
