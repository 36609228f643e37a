package io.github.ormgen.schema.change;

import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.TableName;

/** A new foreign key of a table. */
public record AddForeignKey(TableName table, ForeignKey key) implements Change {

    @Override
    public Change inverse() {
        return new DropForeignKey(table, key);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addForeignKey(this);
    }
}
