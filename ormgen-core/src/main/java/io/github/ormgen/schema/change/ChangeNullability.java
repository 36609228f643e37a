package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.TableName;
import java.util.Optional;

/**
 * A column that may be null, or no longer.
 *
 * @param nullable whether it may be null from now on
 * @param fill what rows get that have nothing, before they must have something
 */
public record ChangeNullability(TableName table, String column, boolean nullable, Optional<Fill> fill)
        implements ColumnChange {

    @Override
    public ColumnChange inverse() {
        return new ChangeNullability(table, column, !nullable, fill);
    }

    @Override
    public Optional<Column> applyTo(Column old) {
        return old.nullable() != nullable ? Optional.of(old.withNullable(nullable)) : Optional.empty();
    }
}
