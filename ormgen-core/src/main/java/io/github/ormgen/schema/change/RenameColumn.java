package io.github.ormgen.schema.change;

import io.github.ormgen.schema.TableName;

/** Another name of a column. Keys, indexes, foreign keys of other tables and placeholders in SQL follow. */
public record RenameColumn(TableName table, String before, String after) implements Change {

    @Override
    public Change inverse() {
        return new RenameColumn(table, after, before);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameColumn(this);
    }
}
