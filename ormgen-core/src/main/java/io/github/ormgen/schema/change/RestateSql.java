package io.github.ormgen.schema.change;

import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;

/** A check or index whose SQL says the new name of a renamed column by itself, without a placeholder. The database has followed already. */
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
