package io.github.ormgen.schema.change;

import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A reference row that goes. */
public record DeleteRow(TableName table, ReferenceRow row) implements RowChange {

    @Override
    public RowChange inverse() {
        return new InsertRow(table, row);
    }

    @Override
    public Optional<Table> applyTo(Table before) {
        List<ReferenceRow> rows = new ArrayList<>(before.rows());
        return rows.remove(row) ? Optional.of(before.withRows(rows)) : Optional.empty();
    }
}
