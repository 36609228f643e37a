package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.TableName;
import java.util.Optional;

/** A column that the database numbers, or no longer; numbers go on behind the highest. */
public record ChangeIdentity(TableName table, String column, boolean identity) implements ColumnChange {

    @Override
    public ColumnChange inverse() {
        return new ChangeIdentity(table, column, !identity);
    }

    @Override
    public Optional<Column> applyTo(Column old) {
        return old.identity() != identity ? Optional.of(old.withIdentity(identity)) : Optional.empty();
    }
}
