package io.github.ormgen.sql.script;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.ColumnChange.Aspect;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Columns that may be null for no longer than until they are dropped, which need not be said. */
record RedundantNullability(Set<Change> changes) {

    private record Place(TableName table, String column) {}

    static RedundantNullability of(List<Change> changes) {
        Set<Change> doomed = new HashSet<>();
        List<Place> dropped = new ArrayList<>();
        for (int i = changes.size() - 1; i >= 0; i--) {
            Change change = changes.get(i);
            // New rows leave it out, and behind a rename names mean others.
            if (change.isByHand() || change instanceof RowChange || isRename(change)) {
                dropped.clear();
            } else if (change instanceof ColumnChange column) {
                Place place = new Place(column.table(), column.name());
                if (column.is(Verb.DROP)) {
                    dropped.add(place);
                } else if (column.changes(Aspect.NULLABILITY) && !column.requires() && dropped.contains(place)) {
                    doomed.add(change);
                }
            }
        }
        return new RedundantNullability(Set.copyOf(doomed));
    }

    private static boolean isRename(Change change) {
        boolean isOfColumn = change instanceof ColumnChange column && column.is(Verb.RENAME);
        return isOfColumn || (change instanceof TableChange table && table.is(Verb.RENAME));
    }

    boolean has(Change change) {
        return changes.contains(change);
    }
}
