package io.github.ormgen.sql;

import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.ChangeNullability;
import io.github.ormgen.schema.change.DropColumn;
import io.github.ormgen.schema.change.RenameColumn;
import io.github.ormgen.schema.change.RenameTable;
import io.github.ormgen.schema.change.RowChange;
import io.github.ormgen.schema.change.RunSql;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Columns that may be null for no longer than until they are dropped, which need not be said. */
record Doomed(Set<Change> changes) {

    private record Place(TableName table, String column) {}

    static Doomed of(List<Change> changes) {
        Set<Change> doomed = new HashSet<>();
        List<Place> dropped = new ArrayList<>();
        for (int i = changes.size() - 1; i >= 0; i--) {
            Change change = changes.get(i);
            if (change instanceof DropColumn drop) {
                dropped.add(new Place(drop.table(), drop.column().name()));
            } else if (change instanceof RunSql || change instanceof RowChange) {
                // New rows leave it out.
                dropped.clear();
            } else if (change instanceof RenameColumn || change instanceof RenameTable) {
                // Names mean others from here on.
                dropped.clear();
            } else if (change instanceof ChangeNullability optional
                    && optional.nullable()
                    && dropped.contains(new Place(optional.table(), optional.column()))) {
                doomed.add(change);
            }
        }
        return new Doomed(Set.copyOf(doomed));
    }

    boolean has(Change change) {
        return changes.contains(change);
    }
}
