package io.github.ormgen.schema.change;

import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Other values of a reference row.
 *
 * @param before the row as it is; it is found by this key
 * @param after the row as it is to be
 */
public record UpdateRow(TableName table, ReferenceRow before, ReferenceRow after) implements RowChange {

    @Override
    public RowChange inverse() {
        return new UpdateRow(table, after, before);
    }

    @Override
    public Optional<Table> applyTo(Table old) {
        List<ReferenceRow> rows = new ArrayList<>(old.rows());
        boolean fits = rows.remove(before) && rows.stream().noneMatch(after::isSameKey);
        rows.add(after);
        return fits ? Optional.of(old.withRows(rows)) : Optional.empty();
    }
}
