package io.github.ormgen.schema.change;

import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A new reference row. */
public record InsertRow(TableName table, ReferenceRow row) implements RowChange {

    @Override
    public RowChange inverse() {
        return new DeleteRow(table, row);
    }

    @Override
    public Optional<Table> applyTo(Table before) {
        List<ReferenceRow> rows = new ArrayList<>(before.rows());
        rows.add(row);
        return before.rows().stream().anyMatch(row::isSameKey) ? Optional.empty() : Optional.of(before.withRows(rows));
    }
}
