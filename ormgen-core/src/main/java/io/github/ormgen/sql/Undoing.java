package io.github.ormgen.sql;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.change.AddColumn;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.ChangeNullability;
import io.github.ormgen.schema.change.Revision;
import io.github.ormgen.schema.change.RunSql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The changes that take a revision back on a database. Where a person's statements give rows back what a dropped column
 * held, the column can't be required before they have run.
 */
final class Undoing {

    private Undoing() {}

    static List<Change> of(Revision revision, Dialect dialect) {
        List<Change> inverse = revision.inverse();
        boolean isGivenBack = inverse.stream()
                .anyMatch(change -> change instanceof RunSql statements
                        && dialect.textOf(statements.up()).isPresent());
        return isGivenBack ? requiredLater(inverse) : inverse;
    }

    private static List<Change> requiredLater(List<Change> inverse) {
        List<Change> changes = new ArrayList<>();
        List<Change> later = new ArrayList<>();
        boolean isBefore = true;
        for (Change change : inverse) {
            if (isBefore && change instanceof AddColumn add && isWithoutValue(add.column())) {
                Column column = add.column();
                changes.add(new AddColumn(add.table(), column.withNullable(true)));
                later.add(new ChangeNullability(add.table(), column.name(), false, Optional.empty()));
            } else {
                changes.add(change);
            }
            if (change instanceof RunSql) {
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
