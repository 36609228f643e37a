package io.github.ormgen.schema.change;

import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;

/** Another name of a key, index or check. */
public record RenamePart(TableName table, TablePart.Kind kind, String before, String after) implements Change {

    @Override
    public Change inverse() {
        return new RenamePart(table, kind, after, before);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renamePart(this);
    }
}
