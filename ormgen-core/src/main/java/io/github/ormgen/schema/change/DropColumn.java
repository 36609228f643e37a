package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.TableName;

/** A column that goes; no key, index or check uses it any more. */
public record DropColumn(TableName table, Column column) implements Change {

    @Override
    public Change inverse() {
        return new AddColumn(table, column);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropColumn(this);
    }
}
