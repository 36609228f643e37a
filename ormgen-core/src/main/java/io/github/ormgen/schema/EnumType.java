package io.github.ormgen.schema;

import java.util.List;

/**
 * A type of the database's own that lists its values.
 *
 * @param name its name
 * @param path where it comes from in the model
 * @param values its values, in order
 */
public record EnumType(TableName name, String path, List<String> values) implements SchemaPart<EnumType> {

    /** Keeps a copy of the values. */
    public EnumType {
        values = List.copyOf(values);
    }

    @Override
    public EnumType with(TableName otherName, String otherPath) {
        return new EnumType(otherName, otherPath, values);
    }

    /** This type with other values. */
    public EnumType withValues(List<String> other) {
        return new EnumType(name, path, other);
    }
}
