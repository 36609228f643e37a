package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.ArrayList;
import java.util.List;

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
        } else if (change instanceof ChangeNullability required
                && required.fill().isPresent()) {
            forget(required.table(), required.column());
        } else if (change instanceof RenameStoredValue value) {
            forget(value.table(), value.column());
        }
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

    private void forget(TableName table, String column) {
        demands.removeIf(demand ->
                demand.table().equals(table) && demand.part().ownColumns().contains(column));
    }
}
