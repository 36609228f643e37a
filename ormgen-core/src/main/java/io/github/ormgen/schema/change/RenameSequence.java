package io.github.ormgen.schema.change;

import io.github.ormgen.schema.TableName;

/** Another name of a sequence, which goes on counting. */
public record RenameSequence(TableName before, TableName after) implements Change {

    @Override
    public Change inverse() {
        return new RenameSequence(after, before);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameSequence(this);
    }
}
