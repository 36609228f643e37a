package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Sequence;

/** A new sequence. */
public record CreateSequence(Sequence sequence) implements Change {

    @Override
    public Change inverse() {
        return new DropSequence(sequence);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createSequence(this);
    }
}
