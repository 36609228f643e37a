package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Sequence;

/** Another start or increment of a sequence of the same name. */
public record AlterSequence(Sequence before, Sequence after) implements Change {

    @Override
    public Change inverse() {
        return new AlterSequence(after, before);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.alterSequence(this);
    }
}
