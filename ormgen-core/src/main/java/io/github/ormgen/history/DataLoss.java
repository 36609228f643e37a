package io.github.ormgen.history;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Conversion;
import io.github.ormgen.change.Edit.SequenceChange;
import io.github.ormgen.change.Revision;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds what a revision loses for good, unless a person accepts it. */
final class DataLoss {

    /**
     * What is lost.
     *
     * @param name the name to accept it by: {@code table}, {@code table.column} or {@code sequence}, as before the
     *     revision
     * @param what what happens, for a sentence
     * @param question what to ask the person
     * @param path where it came from in the model
     * @param renamed what comes in its place and may be the same under another name: its path, empty if there is none
     */
    record Loss(String name, String what, String question, String path, Optional<String> renamed) {}

    private static final String GOES = "Should it be removed?";
    private static final String MEANT = "Is this intended?";

    private final Revision revision;
    private final DataLossNames names = new DataLossNames();
    private final TreeMap<String, Loss> losses = new TreeMap<>();

    private DataLoss(Revision revision) {
        this.revision = revision;
    }

    /** The losses of a revision, by name. */
    static List<Loss> of(Revision revision) {
        DataLoss losses = new DataLoss(revision);
        for (Change change : revision.changes()) {
            losses.look(change);
            losses.names.after(change);
        }
        return List.copyOf(losses.losses.values());
    }

    private void look(Change change) {
        change.when(
                this::table,
                this::column,
                part -> {},
                row -> {},
                enumType -> {},
                this::sequence,
                view -> {},
                value -> {},
                collation -> {},
                paths -> {},
                sql -> {});
    }

    private void table(TableChange change) {
        change.dropped()
                .ifPresent(table -> add(
                        names.former(table.name()).toString(),
                        "the table and its rows are dropped",
                        GOES,
                        table.path(),
                        successor(table)));
        if (change.changesMarks() && change.next().softDelete().isEmpty()) {
            String column = change.old().softDelete().orElseThrow().column();
            add(
                    names.former(change.name()) + "." + names.former(change.name(), column),
                    "the mark for deleted rows is removed, so deleted rows become visible again",
                    MEANT,
                    "",
                    Optional.empty());
        }
    }

    private void column(ColumnChange change) {
        change.dropped().ifPresent(column -> dropped(change.table(), column));
        if (change.using().isPresent()) {
            add(
                    names.former(change.table()) + "." + names.former(change.table(), change.name()),
                    "the backfill of the column replaces every value",
                    MEANT,
                    path(change.table(), change.name()),
                    Optional.empty());
        }
    }

    private void sequence(SequenceChange change) {
        change.dropped()
                .filter(sequence -> !comesWithTable(sequence))
                .ifPresent(sequence -> add(
                        sequence.name().toString(),
                        "the sequence and its current number are dropped",
                        GOES,
                        sequence.path(),
                        Optional.empty()));
    }

    private void dropped(TableName table, Column column) {
        if (column.generated().isEmpty()) {
            add(
                    names.former(table) + "." + names.former(table, column.name()),
                    "the column and its values are dropped",
                    GOES,
                    column.path(),
                    successor(table, column));
        }
    }

    private String path(TableName table, String column) {
        return revision.after()
                .table(table)
                .flatMap(found -> found.column(column))
                .map(Column::path)
                .orElse("");
    }

    private boolean comesWithTable(Sequence sequence) {
        String entity = sequence.path().split("\\.", 2)[0];
        return revision.changes().stream()
                .flatMap(change -> change.droppedTable().stream())
                .anyMatch(table -> table.path().equals(entity));
    }

    private void add(String name, String what, String question, String path, Optional<String> renamed) {
        losses.putIfAbsent(name, new Loss(name, what, question, path, renamed));
    }

    /** A column that comes into the same table and could hold the values. */
    private Optional<String> successor(TableName table, Column column) {
        return revision.changes().stream()
                .filter(change ->
                        change instanceof ColumnChange other && other.table().equals(table))
                .flatMap(change -> ((ColumnChange) change).created().stream())
                .filter(added -> added.generated().isEmpty())
                .filter(added -> Conversion.of(column.type(), added.type()) != Conversion.NONE)
                .map(Column::path)
                .findFirst();
    }

    /** A table that comes and has most of the columns. */
    private Optional<String> successor(Table table) {
        Set<String> columns = table.columns().stream().map(Column::name).collect(Collectors.toSet());
        return revision.changes().stream()
                .flatMap(change -> change.createdTable().stream())
                .filter(created -> {
                    long same = created.columns().stream()
                            .filter(column -> columns.contains(column.name()))
                            .count();
                    return 2 * same > Math.max(columns.size(), created.columns().size());
                })
                .map(Table::path)
                .findFirst();
    }
}
