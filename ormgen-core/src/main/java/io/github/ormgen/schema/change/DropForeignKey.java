package io.github.ormgen.schema.change;

import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.TableName;

/** A foreign key of a table that goes. */
public record DropForeignKey(TableName table, ForeignKey key) implements Change {

    @Override
    public Change inverse() {
        return new AddForeignKey(table, key);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropForeignKey(this);
    }
}
