package io.github.ormgen.schema.change;

import io.github.ormgen.schema.TableName;

/**
 * A value that an enum type loses.
 *
 * @param index where it stood among the values, from 0
 */
public record DropEnumValue(TableName type, String value, int index) implements Change {

    @Override
    public Change inverse() {
        return new AddEnumValue(type, value, index);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropEnumValue(this);
    }
}
