package io.github.ormgen.schema.change;

import io.github.ormgen.schema.TableName;

/** Another name of an enum type; its columns keep it. */
public record RenameEnumType(TableName before, TableName after) implements Change {

    @Override
    public Change inverse() {
        return new RenameEnumType(after, before);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameEnumType(this);
    }
}
