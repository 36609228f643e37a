package io.github.ormgen.schema.change;

import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;

/** A key, index or check of a table that goes. */
public record DropPart(TableName table, TablePart part) implements Change {

    @Override
    public Change inverse() {
        return new AddPart(table, part);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropPart(this);
    }
}
