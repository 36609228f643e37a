package io.github.ormgen.schema.change;

import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.TableName;
import java.util.Optional;

/** Another way of marking rows as deleted. No unique key of the table holds for living rows alone while it happens. */
public record ChangeSoftDelete(TableName table, Optional<SoftDelete> before, Optional<SoftDelete> after)
        implements Change {

    @Override
    public Change inverse() {
        return new ChangeSoftDelete(table, after, before);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.changeSoftDelete(this);
    }
}
