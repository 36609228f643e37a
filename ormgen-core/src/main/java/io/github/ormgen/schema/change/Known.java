package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What rows are known to satisfy, because a key or check that demanded as much has been dropped in the same revision and
 * no value has changed since. Used for one revision.
 */
public final class Known {

    private record Demand(TableName table, TablePart part) {}

    private final List<Demand> demands = new ArrayList<>();

    /** Knows nothing yet. */
    public Known() {}

    /** Takes note of the next change. */
    public void advance(Change change) {
        if (change instanceof DropPart drop) {
            demands.add(new Demand(drop.table(), drop.part()));
        } else if (change instanceof RenameTable rename) {
            demands.replaceAll(demand ->
                    demand.table().equals(rename.before()) ? new Demand(rename.after(), demand.part()) : demand);
        } else if (change instanceof RenameColumn rename) {
            ColumnRenaming renaming = new ColumnRenaming(rename.before(), rename.after());
            demands.replaceAll(demand -> demand.table().equals(rename.table())
                    ? new Demand(rename.table(), renaming.in(demand.part()))
                    : demand);
        } else if (change instanceof RunSql) {
            demands.clear();
        } else {
            forget(change);
        }
    }

    private void forget(Change change) {
        if (change instanceof DropTable drop) {
            forget(drop.table().name());
        } else if (change instanceof ChangeSoftDelete marks) {
            // Without marks, deleted rows count too.
            demands.removeIf(demand -> demand.table().equals(marks.table())
                    && demand.part() instanceof UniqueKey key
                    && key.livingOnly()
                    && marks.after().isEmpty());
        } else if (change instanceof ChangeNullability required
                && required.fill().isPresent()) {
            forget(required.table(), required.column());
        } else if (change instanceof ChangeType type && isAnotherValue(type)) {
            forget(type.table(), type.column());
        } else if (change instanceof RenameStoredValue value) {
            forget(value.table(), value.column());
        } else if (change instanceof RowChange row) {
            forget(row);
        } else if (change instanceof AddColumn add) {
            forget(add.table(), add.column().name());
        } else if (change instanceof DropColumn drop) {
            forget(drop.table(), drop.column().name());
        }
    }

    private void forget(RowChange change) {
        if (change instanceof UpdateRow update) {
            Set<String> columns = new TreeSet<>(update.before().values().keySet());
            columns.addAll(update.after().values().keySet());
            columns.removeIf(column ->
                    update.before().value(column).equals(update.after().value(column)));
            columns.forEach(column -> forget(update.table(), column));
        } else if (change instanceof InsertRow) {
            demands.removeIf(demand -> demand.table().equals(change.table()));
        } else {
            demands.removeIf(demand -> isKeyTo(demand.part(), change.table()));
        }
    }

    /** Two numbers can become one where there are fewer digits. */
    private static boolean isAnotherValue(ChangeType type) {
        return type.using().isPresent() || type.after() == ColumnType.Simple.REAL;
    }

    /** Whether rows satisfy what is added: it was there, or something stricter. */
    public boolean holds(AddPart add) {
        return demands.stream()
                .filter(demand -> demand.table().equals(add.table()))
                .anyMatch(demand -> demand.part().equals(add.part()) || isWider(demand.part(), add.part()));
    }

    private static boolean isWider(TablePart before, TablePart after) {
        return before instanceof Check old
                && after instanceof Check next
                && old.rule() instanceof CheckRule.OneOf few
                && next.rule() instanceof CheckRule.OneOf many
                && few.column().equals(many.column())
                && many.values().containsAll(few.values());
    }

    private void forget(TableName table) {
        demands.removeIf(demand -> demand.table().equals(table) || isKeyTo(demand.part(), table));
    }

    private void forget(TableName table, String column) {
        demands.removeIf(demand -> {
            boolean isOwn = demand.table().equals(table) && Restating.mentions(demand.part(), column);
            boolean isTarget = isKeyTo(demand.part(), table)
                    && ((ForeignKey) demand.part()).targetColumns().contains(column);
            return isOwn || isTarget;
        });
    }

    private static boolean isKeyTo(TablePart part, TableName table) {
        return part instanceof ForeignKey key && key.target().equals(table);
    }
}
