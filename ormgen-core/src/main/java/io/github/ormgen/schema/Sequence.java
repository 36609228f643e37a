package io.github.ormgen.schema;

/**
 * A sequence.
 *
 * @param name its name
 * @param path where it comes from in the model
 * @param start its first value
 * @param increment the step from one value to the next, equal to the allocation size that Hibernate expects
 */
public record Sequence(TableName name, String path, long start, int increment) implements SchemaPart<Sequence> {

    @Override
    public Sequence with(TableName otherName, String otherPath) {
        return new Sequence(otherName, otherPath, start, increment);
    }
}
