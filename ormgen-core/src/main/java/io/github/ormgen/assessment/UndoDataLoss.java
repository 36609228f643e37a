package io.github.ormgen.assessment;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Finds what is lost if changes of one or several revisions are taken back from a database that has run them. */
public final class UndoDataLoss {

    /**
     * What may be lost.
     *
     * @param name the name to accept it by, as the database has it now: {@code table} or {@code table.column}
     * @param what what happens, for a sentence
     * @param table the table whose rows it is about
     * @param column the column whose values it is about; empty if it is about all rows
     */
    public record Loss(String name, String what, TableName table, Optional<String> column) {}

    /**
     * Something that a change does, under the names that later changes have left it.
     *
     * @param what what is lost; empty if nothing is
     * @param column the column that it happens to; empty if it is all rows
     * @param isMade whether the column came with the changes, and goes with them
     * @param isThere whether the database has the column now
     */
    private record Trace(String what, TableName table, Optional<String> column, boolean isMade, boolean isThere) {

        boolean isOf(TableName name, String present) {
            return isThere
                    && table.equals(name)
                    && column.filter(present::equals).isPresent();
        }

        Trace after(Change change) {
            Optional<String> present = isThere ? column.map(name -> change.nameAfter(table, name)) : column;
            return new Trace(what, change.nameAfter(table), present, isMade, isThere);
        }

        Loss loss() {
            String name = column.map(known -> table + "." + known).orElse(table.toString());
            return new Loss(name, what, table, column.filter(known -> isMade));
        }
    }

    private final List<Trace> traces = new ArrayList<>();

    private UndoDataLoss() {}

    /**
     * The losses, by name; that of a table has those of its columns in it.
     *
     * @param changes what the changes of the revisions cost, in the order in which the database has run them
     */
    public static List<Loss> of(List<Assessment> changes, Dialect dialect) {
        UndoDataLoss found = new UndoDataLoss();
        for (Assessment assessment : changes) {
            boolean isLost = assessment.verdict(dialect).down() == Verdict.Down.STRUCTURE_ONLY;
            found.follow(assessment.change(), isLost);
        }
        return found.all();
    }

    private List<Loss> all() {
        TreeMap<String, Loss> losses = new TreeMap<>();
        traces.stream()
                .filter(trace -> !trace.what().isEmpty())
                .map(Trace::loss)
                .forEach(loss -> losses.putIfAbsent(loss.name(), loss));
        return losses.values().stream()
                .filter(loss -> loss.name().equals(loss.table().toString())
                        || !losses.containsKey(loss.table().toString()))
                .toList();
    }

    /** Renames what has been found, forgets what is neither there now nor afterwards, and adds what the change loses. */
    private void follow(Change change, boolean isLost) {
        traces.replaceAll(trace -> trace.after(change));
        switch (change.subject()) {
            case TABLE -> table((TableChange) change, isLost);
            case COLUMN -> column((ColumnChange) change, isLost);
            case ROW -> row((RowChange) change, isLost);
            case PART, ENUM_TYPE, SEQUENCE, VIEW, VALUE, COLLATION, PATHS, SQL -> {}
        }
    }

    private void table(TableChange change, boolean isLost) {
        if (change.is(Verb.CREATE)) {
            lose(change.name(), Optional.empty(), isLost, "the table and its rows are dropped");
        } else if (change.is(Verb.DROP)) {
            traces.removeIf(trace -> trace.table().equals(change.name()));
        }
    }

    private void row(RowChange change, boolean isLost) {
        lose(change.table(), Optional.empty(), isLost, "reference rows are restored only as the model declared them");
    }

    private void column(ColumnChange change, boolean isLost) {
        TableName table = change.table();
        Optional<String> name = Optional.of(change.name());
        switch (change.verb()) {
            case CREATE ->
                traces.add(new Trace(isLost ? "the column and its values are dropped" : "", table, name, true, true));
            case DROP -> drop(table, change.name(), isLost);
            case RENAME, ALTER -> lose(table, name, isLost, "the previous values of the column are not restored");
        }
    }

    private void drop(TableName table, String column, boolean isLost) {
        boolean isMade = traces.stream().anyMatch(trace -> trace.isOf(table, column) && trace.isMade());
        traces.removeIf(trace -> trace.isOf(table, column));
        if (isLost && !isMade) {
            String what = "the column is restored without its values";
            traces.add(new Trace(what, table, Optional.of(column), false, false));
        }
    }

    private void lose(TableName table, Optional<String> column, boolean isLost, String what) {
        if (isLost) {
            traces.add(new Trace(what, table, column, false, true));
        }
    }
}
