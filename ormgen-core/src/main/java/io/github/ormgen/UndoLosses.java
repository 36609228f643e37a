package io.github.ormgen;

import io.github.ormgen.history.Entry;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.ColumnChange;
import io.github.ormgen.schema.change.Edit.Verb;
import io.github.ormgen.sql.Verdict;
import io.github.ormgen.sql.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Finds what is lost if revisions are taken back from a database that has run all of them. */
final class UndoLosses {

    /**
     * What may be lost.
     *
     * @param name the name to accept it by, as the database has it now: {@code table} or {@code table.column}
     * @param what what happens, for a sentence
     * @param table the table whose rows it is about
     * @param column the column whose values it is about; empty if it is about all rows
     */
    record Loss(String name, String what, TableName table, Optional<String> column) {}

    private final List<Change> line = new ArrayList<>();
    private final TreeMap<String, Loss> losses = new TreeMap<>();

    private UndoLosses() {}

    /** The losses, by name; that of a table has those of its columns in it. */
    static List<Loss> of(List<Entry> oldestFirst, KeptRevisions revisions, Database database) {
        UndoLosses found = new UndoLosses();
        oldestFirst.forEach(entry -> found.line.addAll(entry.changes()));
        int index = 0;
        for (Entry entry : oldestFirst) {
            Verdicts verdicts = revisions.verdicts(entry, database);
            for (Change change : entry.changes()) {
                index++;
                if (verdicts.of(change).down() == Verdict.Down.STRUCTURE_ONLY) {
                    found.look(change, index);
                }
            }
        }
        return found.all();
    }

    /** The losses if these changes of one revision are taken back, and no others of it have been made. */
    static List<Loss> of(List<Change> changes, Verdicts verdicts) {
        UndoLosses found = new UndoLosses();
        found.line.addAll(changes);
        for (int index = 0; index < changes.size(); index++) {
            if (verdicts.of(changes.get(index)).down() == Verdict.Down.STRUCTURE_ONLY) {
                found.look(changes.get(index), index + 1);
            }
        }
        return found.all();
    }

    private List<Loss> all() {
        return losses.values().stream()
                .filter(loss -> loss.name().equals(loss.table().toString())
                        || !losses.containsKey(loss.table().toString()))
                .toList();
    }

    private void look(Change change, int next) {
        change.when(
                table -> table.created()
                        .ifPresent(made -> table(made.name(), next, "the table goes, and its rows with it")),
                column -> column(column, next),
                part -> {},
                row -> table(row.table(), next, "reference rows come back only as the model said them"),
                enumType -> {},
                sequence -> {},
                view -> {},
                value -> {},
                collation -> {},
                paths -> {},
                sql -> {});
    }

    private void column(ColumnChange change, int next) {
        String what = switch (change.verb()) {
            case CREATE -> "the column goes, and what is in it";
            case DROP -> "the column comes back without what was in it";
            case RENAME, ALTER -> "what was in the column before does not come back";
        };
        column(change.table(), change.name(), next, change.is(Verb.CREATE), what);
    }

    private void table(TableName name, int next, String what) {
        now(name, next).ifPresent(table -> add(new Loss(table.toString(), what, table, Optional.empty())));
    }

    private void column(TableName of, String name, int next, boolean isThere, String what) {
        now(of, next).ifPresent(table -> {
            String column = now(of, name, next);
            Optional<String> values = isThere ? Optional.of(column) : Optional.empty();
            add(new Loss(table + "." + column, what, table, values));
        });
    }

    private void add(Loss loss) {
        losses.putIfAbsent(loss.name(), loss);
    }

    /** What later changes make of a table's name; empty if they drop it. */
    private Optional<TableName> now(TableName name, int next) {
        TableName table = name;
        for (Change change : line.subList(next, line.size())) {
            TableName present = table;
            if (change.droppedTable()
                    .filter(dropped -> dropped.name().equals(present))
                    .isPresent()) {
                return Optional.empty();
            }
            table = change.nameAfter(table);
        }
        return Optional.of(table);
    }

    private String now(TableName of, String name, int next) {
        TableName table = of;
        String column = name;
        for (Change change : line.subList(next, line.size())) {
            column = change.nameAfter(table, column);
            table = change.nameAfter(table);
        }
        return column;
    }
}
