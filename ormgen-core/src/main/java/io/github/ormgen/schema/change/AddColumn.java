package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.TableName;

/** A new column, the last of its table. */
public record AddColumn(TableName table, Column column) implements Change {

    @Override
    public Change inverse() {
        return new DropColumn(table, column);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addColumn(this);
    }
}
