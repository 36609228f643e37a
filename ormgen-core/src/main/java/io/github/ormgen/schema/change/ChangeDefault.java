package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.TableName;
import java.util.Optional;

/** Another default of a column. */
public record ChangeDefault(TableName table, String column, Optional<DefaultValue> before, Optional<DefaultValue> after)
        implements ColumnChange {

    @Override
    public ColumnChange inverse() {
        return new ChangeDefault(table, column, after, before);
    }

    @Override
    public Optional<Column> applyTo(Column old) {
        return old.defaultValue().equals(before) ? Optional.of(old.withDefaultValue(after)) : Optional.empty();
    }
}
