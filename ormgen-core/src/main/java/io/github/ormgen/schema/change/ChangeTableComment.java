package io.github.ormgen.schema.change;

import io.github.ormgen.schema.TableName;
import java.util.Optional;

/** Another comment of a table. */
public record ChangeTableComment(TableName table, Optional<String> before, Optional<String> after) implements Change {

    @Override
    public Change inverse() {
        return new ChangeTableComment(table, after, before);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.changeTableComment(this);
    }
}
