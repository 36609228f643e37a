package io.github.ormgen.history;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.json.SchemaJson;

/** Types of columns in words, for messages. */
final class TypeWords {

    private TypeWords() {}

    static String of(ColumnType type) {
        if (type instanceof ColumnType.ArrayOf array) {
            return of(array.element()) + "[]";
        } else if (type instanceof ColumnType.NativeEnum named) {
            return "the enum type " + named.name();
        }
        return type instanceof ColumnType.Custom ? "a custom type" : String.valueOf(SchemaJson.RECORDS.tree(type));
    }
}
