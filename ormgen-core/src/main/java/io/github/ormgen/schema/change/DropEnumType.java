package io.github.ormgen.schema.change;

import io.github.ormgen.schema.EnumType;

/** An enum type that goes. */
public record DropEnumType(EnumType type) implements Change {

    @Override
    public Change inverse() {
        return new CreateEnumType(type);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropEnumType(this);
    }
}
