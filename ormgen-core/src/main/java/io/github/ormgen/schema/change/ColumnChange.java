package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.TableName;
import java.util.Optional;

/** Another property of a column that stays. */
public sealed interface ColumnChange extends Change
        permits ChangeType, ChangeNullability, ChangeDefault, ChangeComment, ChangeIdentity, ChangeGenerated {

    /** The column's table. */
    TableName table();

    /** The column's name. */
    String column();

    /** The column as it is then; empty if the change does not fit it. */
    Optional<Column> applyTo(Column old);

    @Override
    ColumnChange inverse();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.changeColumn(this);
    }
}
