package io.github.ormgen.sql.script;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.RunSql;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Revision;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.schema.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * The changes that take a revision back on a database. Where a person's statements give rows back what a dropped column
 * held, the column can't be required before they have run.
 */
final class DownChanges {

    private DownChanges() {}

    static List<Change> of(Revision revision, Dialect dialect) {
        List<Change> inverse = revision.inverse();
        boolean isGivenBack = inverse.stream()
                .anyMatch(change ->
                        change instanceof RunSql sql && dialect.textOf(sql.up()).isPresent());
        return isGivenBack ? requiredLater(inverse) : inverse;
    }

    private static List<Change> requiredLater(List<Change> inverse) {
        List<Change> changes = new ArrayList<>();
        List<Change> later = new ArrayList<>();
        boolean isBefore = true;
        for (Change change : inverse) {
            if (isBefore
                    && change instanceof ColumnChange add
                    && add.created().filter(DownChanges::isWithoutValue).isPresent()) {
                Column open = add.next().withNullable(true);
                changes.add(ColumnChange.add(add.table(), open));
                later.add(ColumnChange.alter(add.table(), open, add.next()));
            } else {
                changes.add(change);
            }
            if (change.isByHand()) {
                isBefore = false;
                changes.addAll(later);
                later.clear();
            }
        }
        return changes;
    }

    private static boolean isWithoutValue(Column column) {
        return !column.nullable()
                && !column.identity()
                && column.defaultValue().isEmpty()
                && column.generated().isEmpty();
    }
}
