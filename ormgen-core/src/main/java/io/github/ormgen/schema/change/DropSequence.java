package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Sequence;

/** A sequence that goes. */
public record DropSequence(Sequence sequence) implements Change {

    @Override
    public Change inverse() {
        return new CreateSequence(sequence);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropSequence(this);
    }
}
