package io.github.ormgen.change.diff;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.SetCollation;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.SequenceChange;
import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.change.fold.Fold;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the changes that lead from one schema to another, in an order that databases can take. Used once. */
public final class Diff {

    private final Schema before;
    private final Schema after;
    private final MigrationHints intentions;
    private final SchemaMatching matching;
    private final TargetNames names;
    private final List<TablePair> pairs;
    /** The next names of the tables and sequences that live on. */
    private final Set<TableName> kept = new HashSet<>();

    private final ChangeBuilder evolution;

    private Diff(Schema before, Schema after, MigrationHints intentions) {
        this.before = before;
        this.after = after;
        this.intentions = intentions;
        this.matching = SchemaMatching.of(before, after, intentions);
        this.names = TargetNames.of(before, after, matching);
        this.evolution = new ChangeBuilder(before);
        kept.addAll(matching.tables().values());
        kept.addAll(matching.sequences().values());
        Map<TableName, Table> next = after.tables().stream().collect(Collectors.toMap(Table::name, table -> table));
        this.pairs = new ArrayList<>();
        for (Table table : before.tables()) {
            matching.nextTable(table.name())
                    .map(next::get)
                    .ifPresent(other -> pairs.add(TablePair.of(table, other, matching, names)));
        }
        new ForcedRecreation(pairs).run();
    }

    /**
     * The changes from one schema to another; none if they are the same but for the order of columns.
     *
     * @param intentions what the model says of renames and of rows that are there
     */
    public static List<Change> between(Schema before, Schema after, MigrationHints intentions) {
        List<Change> changes = new Diff(before, after, intentions).changes();
        if (!Fold.of(before, changes).isSame(after)) {
            throw new IllegalStateException("The changes found do not lead to the schema of the model");
        }
        return changes;
    }

    private List<Change> changes() {
        if (!before.collation().equals(after.collation())) {
            evolution.add(new SetCollation(before.collation(), after.collation()));
        }
        dropParts();
        new RenamePhase(after, names, pairs, matching, evolution).run();
        EnumTypePhase types = new EnumTypePhase(before, after, matching, intentions, evolution);
        types.grow();
        sequences();
        createTables();
        RowPhase rows = new RowPhase(before, after, names, pairs, intentions, evolution);
        rows.leave();
        ColumnPhase columns = new ColumnPhase(pairs, intentions, evolution);
        columns.run();
        rows.arrive();
        columns.require();
        columns.compute();
        types.shrink();
        addParts(columns);
        dropRest(types);
        new ViewPhase(before, after, matching, evolution).run();
        PathPhase.run(after, evolution);
        return evolution.changes();
    }

    /** Foreign keys of all tables go first: they hold the keys that they refer to, and their own indexes. */
    private void dropParts() {
        for (Table table : before.tables()) {
            if (!matching.tables().containsKey(table.name())) {
                table.foreignKeys().forEach(key -> evolution.add(PartChange.drop(table.name(), key)));
            }
        }
        pairs.forEach(pair -> drop(pair, true));
        for (TablePair pair : pairs) {
            pair.columnsThatStopNumbering()
                    .forEach(column -> evolution.alter(pair.before().name(), column, old -> old.withIdentity(false)));
            drop(pair, false);
            pair.droppedColumns().stream()
                    .filter(column -> column.generated().isPresent())
                    .forEach(column ->
                            evolution.add(ColumnChange.drop(pair.before().name(), column)));
        }
        before.sequences().stream()
                .filter(sequence -> !matching.sequences().containsKey(sequence.name()))
                .forEach(sequence -> evolution.add(SequenceChange.drop(sequence)));
    }

    private void drop(TablePair pair, boolean areForeignKeys) {
        pair.parts()
                .dropped(areForeignKeys)
                .forEach(part -> evolution.add(PartChange.drop(pair.before().name(), part)));
    }

    private void add(TablePair pair, boolean areForeignKeys) {
        pair.parts().added(areForeignKeys).forEach(part -> evolution.add(PartChange.add(pair.name(), part)));
    }

    private void sequences() {
        for (Sequence sequence : after.sequences()) {
            if (!kept.contains(sequence.name())) {
                evolution.add(SequenceChange.create(sequence));
                continue;
            }
            Sequence old = evolution.sequence(sequence.name());
            Sequence next = new Sequence(old.name(), old.path(), sequence.start(), sequence.increment());
            if (!old.equals(next)) {
                evolution.add(SequenceChange.alter(old, next));
            }
        }
    }

    private void createTables() {
        after.tables().stream()
                .filter(table -> !kept.contains(table.name()))
                .forEach(table -> evolution.add(TableChange.create(table)));
    }

    private void addParts(ColumnPhase columns) {
        pairs.forEach(pair -> add(pair, false));
        columns.number();
        pairs.forEach(pair -> add(pair, true));
        for (Table table : after.tables()) {
            if (!kept.contains(table.name())) {
                table.foreignKeys().forEach(key -> evolution.add(PartChange.add(table.name(), key)));
            }
        }
    }

    private void dropRest(EnumTypePhase types) {
        for (TablePair pair : pairs) {
            for (Column column : pair.droppedColumns()) {
                if (column.generated().isEmpty()) {
                    String name = pair.finalName(column.name());
                    evolution.add(ColumnChange.drop(pair.name(), evolution.column(pair.name(), name)));
                }
            }
        }
        for (Table table : before.tables()) {
            if (!matching.tables().containsKey(table.name())) {
                evolution.add(TableChange.drop(evolution.table(names.table(table.name()))));
            }
        }
        types.drop(names);
    }
}
