package io.github.ormgen.schema.change;

import io.github.ormgen.schema.TableName;

/** Another text that stands for an enum's constant in a column of text; rows follow. */
public record RenameStoredValue(TableName table, String column, String before, String after) implements Change {

    @Override
    public Change inverse() {
        return new RenameStoredValue(table, column, after, before);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameStoredValue(this);
    }
}
