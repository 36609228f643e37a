package io.github.ormgen.schema.change;

import io.github.ormgen.schema.TableName;

/** Another name, or schema, of a table; foreign keys that refer to it follow. */
public record RenameTable(TableName before, TableName after) implements Change {

    @Override
    public Change inverse() {
        return new RenameTable(after, before);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameTable(this);
    }
}
