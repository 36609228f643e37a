package io.github.ormgen.schema.change;

import io.github.ormgen.schema.TableName;

/**
 * A new value of an enum type.
 *
 * @param index where it stands among the values then, from 0
 */
public record AddEnumValue(TableName type, String value, int index) implements Change {

    @Override
    public Change inverse() {
        return new DropEnumValue(type, value, index);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addEnumValue(this);
    }
}
