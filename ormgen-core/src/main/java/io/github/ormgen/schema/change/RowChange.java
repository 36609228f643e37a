package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.Optional;

/** A change of a reference row. */
public sealed interface RowChange extends Change permits DeleteRow, InsertRow, UpdateRow {

    /** The row's table. */
    TableName table();

    /** The table with the changed row, empty if the table is not as the change has it. */
    Optional<Table> applyTo(Table before);

    @Override
    RowChange inverse();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.changeRow(this);
    }
}
