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

    /** The same by another name. */
    T withName(TableName other);

    /** The same from another place in the model. */
    T withPath(String other);
}
