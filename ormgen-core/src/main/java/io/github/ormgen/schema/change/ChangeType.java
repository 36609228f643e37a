package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.TableName;
import java.util.Optional;

/**
 * Another type of a column.
 *
 * @param using the expression over the old value that gives the new one, where the database can not convert by itself
 * @param back the same for the way back
 */
public record ChangeType(
        TableName table,
        String column,
        ColumnType before,
        ColumnType after,
        Optional<SqlText> using,
        Optional<SqlText> back)
        implements ColumnChange {

    @Override
    public ColumnChange inverse() {
        return new ChangeType(table, column, after, before, back, using);
    }

    @Override
    public Optional<Column> applyTo(Column old) {
        return old.type().equals(before) ? Optional.of(old.withType(after)) : Optional.empty();
    }
}
