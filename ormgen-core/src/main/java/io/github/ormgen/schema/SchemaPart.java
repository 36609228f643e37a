package io.github.ormgen.schema;

/**
 * What a schema has: a table, sequence, enum type or view.
 *
 * @param <T> the kind
 */
public sealed interface SchemaPart<T extends SchemaPart<T>> permits Table, Sequence, EnumType, View {

    /** Its name. */
    TableName name();

    /** Where it comes from in the model. */
    String path();

    /** The same by another name and from another place in the model. */
    T with(TableName otherName, String otherPath);

    /** The same by another name. */
    default T withName(TableName other) {
        return with(other, path());
    }

    /** The same from another place in the model. */
    default T withPath(String other) {
        return with(name(), other);
    }
}
