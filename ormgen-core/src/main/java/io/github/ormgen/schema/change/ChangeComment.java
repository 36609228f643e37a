package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.TableName;
import java.util.Optional;

/** Another comment of a column. */
public record ChangeComment(TableName table, String column, Optional<String> before, Optional<String> after)
        implements ColumnChange {

    @Override
    public ColumnChange inverse() {
        return new ChangeComment(table, column, after, before);
    }

    @Override
    public Optional<Column> applyTo(Column old) {
        return old.comment().equals(before) ? Optional.of(old.withComment(after)) : Optional.empty();
    }
}
