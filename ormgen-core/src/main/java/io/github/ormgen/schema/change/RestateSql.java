package io.github.ormgen.schema.change;

import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;

/**
 * A check or index whose SQL names what it named before in another way. A renamed column's name is not of that kind: it
 * follows by itself, even without a placeholder; what only looks like it is.
 */
public record RestateSql(TableName table, TablePart before, TablePart after) implements Change {

    @Override
    public Change inverse() {
        return new RestateSql(table, after, before);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.restateSql(this);
    }
}
