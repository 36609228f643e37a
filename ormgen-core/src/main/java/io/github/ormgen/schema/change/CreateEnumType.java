package io.github.ormgen.schema.change;

import io.github.ormgen.schema.EnumType;

/** A new enum type. */
public record CreateEnumType(EnumType type) implements Change {

    @Override
    public Change inverse() {
        return new DropEnumType(type);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createEnumType(this);
    }
}
