package io.github.ormgen.assessment;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.RenameValue;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.ColumnChange.Aspect;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.change.fold.ColumnRenaming;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;

/**
 * What rows are known to satisfy, because a key or check that demanded as much has been dropped in the same revision and
 * no value has changed since. Used for one revision.
 */
public final class ProvenConstraints {

    private record Demand(TableName table, TablePart part) {}

    private final List<Demand> demands = new ArrayList<>();

    /** Knows nothing yet. */
    public ProvenConstraints() {}

    /** Takes note of the next change. */
    public void advance(Change change) {
        switch (change.subject()) {
            case TABLE -> table((TableChange) change);
            case COLUMN -> column((ColumnChange) change);
            case PART -> part((PartChange) change);
            case ROW -> row((RowChange) change);
            case VALUE -> value((RenameValue) change);
            case SQL -> demands.clear();
            case ENUM_TYPE, SEQUENCE, VIEW, COLLATION, PATHS -> {}
        }
    }

    private void table(TableChange change) {
        change.dropped().ifPresent(table -> forget(table.name()));
        demands.replaceAll(demand -> new Demand(change.nameAfter(demand.table()), demand.part()));
        if (change.changesMarks() && change.next().softDelete().isEmpty()) {
            // Without marks, deleted rows count too.
            demands.removeIf(demand ->
                    demand.table().equals(change.name()) && demand.part() instanceof UniqueKey key && key.livingOnly());
        }
    }

    private void column(ColumnChange change) {
        if (change.is(Verb.RENAME)) {
            ColumnRenaming renaming =
                    new ColumnRenaming(change.name(), change.next().name());
            demands.replaceAll(demand -> demand.table().equals(change.table())
                    ? new Demand(change.table(), renaming.in(demand.part()))
                    : demand);
        } else if (!change.is(Verb.ALTER) || isAnotherValue(change)) {
            forget(change.table(), change.name());
        }
    }

    private void part(PartChange change) {
        change.dropped().ifPresent(dropped -> demands.add(new Demand(change.table(), dropped)));
    }

    private void value(RenameValue change) {
        change.column().ifPresent(column -> forget(change.owner(), column));
    }

    /** Two numbers can become one where there are fewer digits. */
    private static boolean isAnotherValue(ColumnChange change) {
        boolean isReal = change.changes(Aspect.TYPE) && change.next().type() == ColumnType.Simple.REAL;
        return isReal || change.using().isPresent() || change.fill().isPresent();
    }

    private void row(RowChange change) {
        switch (change.verb()) {
            case CREATE -> demands.removeIf(demand -> demand.table().equals(change.table()));
            case DROP -> demands.removeIf(demand -> isKeyTo(demand.part(), change.table()));
            case RENAME, ALTER -> change.columns().forEach(column -> forget(change.table(), column));
        }
    }

    /** Whether rows satisfy what is added: it was there, or something stricter. */
    public boolean holds(PartChange added) {
        return demands.stream()
                .filter(demand -> demand.table().equals(added.table()))
                .anyMatch(demand -> demand.part().equals(added.next()) || isWider(demand.part(), added.next()));
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
            boolean isOwn = demand.table().equals(table) && ColumnRenaming.mentions(demand.part(), column);
            boolean isTarget = isKeyTo(demand.part(), table)
                    && ((ForeignKey) demand.part()).targetColumns().contains(column);
            return isOwn || isTarget;
        });
    }

    private static boolean isKeyTo(TablePart part, TableName table) {
        return part instanceof ForeignKey key && key.target().equals(table);
    }
}
