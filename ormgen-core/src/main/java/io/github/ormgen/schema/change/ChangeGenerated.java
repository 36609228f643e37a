package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.TableName;
import java.util.Optional;

/** Another expression that a column is computed from, or none any more. No key, index or check uses the column while it happens. */
public record ChangeGenerated(TableName table, String column, Optional<SqlText> before, Optional<SqlText> after)
        implements ColumnChange {

    @Override
    public ColumnChange inverse() {
        return new ChangeGenerated(table, column, after, before);
    }

    @Override
    public Optional<Column> applyTo(Column old) {
        return old.generated().equals(before) ? Optional.of(old.withGenerated(after)) : Optional.empty();
    }
}
