package io.github.ormgen.schema.change;

import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;

/** A new key, index or check of a table. */
public record AddPart(TableName table, TablePart part) implements Change {

    @Override
    public Change inverse() {
        return new DropPart(table, part);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addPart(this);
    }
}
