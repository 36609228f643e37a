package io.github.ormgen.change.diff;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.SetCollation;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.SequenceChange;
import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.change.fold.Fold;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.Set;

/** Finds the changes that lead from one schema to another, in an order that databases can take. Used once. */
public final class Diff {

    private final DiffContext diff;
    private final List<TablePair> pairs;
    /** The tables of the last schema that do not live on. */
    private final List<Table> going;
    /** The tables of the next schema that no table of the last becomes. */
    private final List<Table> coming;

    private Diff(DiffContext diff) {
        this.diff = diff;
        this.pairs = diff.pairs;
        Set<TableName> kept = Set.copyOf(diff.matching.tables().values());
        this.going = diff.before.tables().stream()
                .filter(table -> !diff.matching.tables().containsKey(table.name()))
                .toList();
        this.coming = diff.after.tables().stream()
                .filter(table -> !kept.contains(table.name()))
                .toList();
    }

    /**
     * The changes from one schema to another; none if they are the same but for the order of columns.
     *
     * @param intentions what the model says of renames and of rows that are there
     */
    public static List<Change> between(Schema before, Schema after, MigrationHints intentions) {
        List<Change> changes = new Diff(new DiffContext(before, after, intentions)).changes();
        if (!Fold.of(before, changes).isSame(after)) {
            throw new IllegalStateException("The changes found do not lead to the schema of the model");
        }
        return changes;
    }

    private List<Change> changes() {
        String collation = diff.after.collation();
        if (!diff.before.collation().equals(collation)) {
            diff.add(new SetCollation(diff.before.collation(), collation));
        }
        dropParts();
        new RenamePhase(diff).run();
        EnumTypePhase types = new EnumTypePhase(diff);
        types.grow();
        sequences();
        coming.forEach(table -> diff.add(TableChange.create(table)));
        RowPhase rows = new RowPhase(diff);
        rows.leave();
        ColumnPhase columns = new ColumnPhase(diff);
        columns.run();
        rows.arrive();
        columns.require();
        columns.compute();
        types.shrink();
        addParts(columns);
        dropRest();
        types.drop();
        new ViewPhase(diff).run();
        PathPhase.run(diff);
        return diff.changes();
    }

    /** Foreign keys of all tables go first: they hold the keys that they refer to, and their own indexes. */
    private void dropParts() {
        for (Table table : going) {
            table.foreignKeys().forEach(key -> diff.add(PartChange.drop(table.name(), key)));
        }
        pairs.forEach(pair -> drop(pair, true));
        for (TablePair pair : pairs) {
            TableName table = pair.before().name();
            pair.columnsThatStopNumbering()
                    .forEach(column -> diff.alter(table, column, old -> old.withIdentity(false)));
            drop(pair, false);
            pair.droppedColumns().stream()
                    .filter(column -> column.generated().isPresent())
                    .forEach(column -> diff.add(ColumnChange.drop(table, column)));
        }
        diff.before.sequences().stream()
                .filter(sequence -> !diff.matching.sequences().containsKey(sequence.name()))
                .forEach(sequence -> diff.add(SequenceChange.drop(sequence)));
    }

    private void drop(TablePair pair, boolean areForeignKeys) {
        pair.parts()
                .dropped(areForeignKeys)
                .forEach(part -> diff.add(PartChange.drop(pair.before().name(), part)));
    }

    private void add(TablePair pair, boolean areForeignKeys) {
        pair.parts().added(areForeignKeys).forEach(part -> diff.add(PartChange.add(pair.name(), part)));
    }

    private void sequences() {
        Set<TableName> kept = Set.copyOf(diff.matching.sequences().values());
        for (Sequence sequence : diff.after.sequences()) {
            if (!kept.contains(sequence.name())) {
                diff.add(SequenceChange.create(sequence));
                continue;
            }
            Sequence old = diff.now().sequence(sequence.name()).orElseThrow();
            Sequence next = sequence.withPath(old.path());
            if (!old.equals(next)) {
                diff.add(SequenceChange.alter(old, next));
            }
        }
    }

    private void addParts(ColumnPhase columns) {
        pairs.forEach(pair -> add(pair, false));
        columns.number();
        pairs.forEach(pair -> add(pair, true));
        for (Table table : coming) {
            table.foreignKeys().forEach(key -> diff.add(PartChange.add(table.name(), key)));
        }
    }

    private void dropRest() {
        for (TablePair pair : pairs) {
            pair.droppedColumns().stream()
                    .filter(column -> column.generated().isEmpty())
                    .map(column -> diff.column(pair.name(), pair.finalName(column.name())))
                    .forEach(column -> diff.add(ColumnChange.drop(pair.name(), column)));
        }
        going.forEach(table -> diff.add(TableChange.drop(diff.table(diff.names.table(table.name())))));
    }
}
