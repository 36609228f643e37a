package io.github.ormgen.sql.guard;

import static java.util.Objects.requireNonNull;

import io.github.ormgen.assessment.Precondition;
import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.RenameValue;
import io.github.ormgen.change.DroppedObjects;
import io.github.ormgen.change.Edit.EnumTypeChange;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.fold.Fold;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.sql.ddl.BeforeAfter;
import io.github.ormgen.sql.ddl.RowValues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what asks before a change of a reference row: whether a new one is there already, whether users have changed
 * one, and whether they refer to one that goes. Used for one script.
 */
final class RowGuards {

    private static final int NAMED = 5;

    private final Dialect dialect;
    private final Fold before;
    private final ColumnLineage origins;
    private final List<RowChange> changes;
    private final DroppedObjects going;
    private final Set<TableName> insertsAsked = new HashSet<>();
    private final List<RowChange> done = new ArrayList<>();
    private boolean hasNewEnumValues;

    RowGuards(Dialect dialect, Fold before, ColumnLineage origins, Collection<? extends Change> changes) {
        this.dialect = dialect;
        this.before = before;
        this.origins = origins;
        this.going = DroppedObjects.of(changes);
        this.changes = changes.stream()
                .filter(RowChange.class::isInstance)
                .map(RowChange.class::cast)
                .toList();
    }

    List<Statement> of(RowChange change) {
        if (going.holds(change.table()) || origins.isMade(change.table())) {
            return List.of();
        }
        return switch (change.verb()) {
            case CREATE -> inserts(change);
            case DROP -> deleted(change);
            case RENAME, ALTER -> changed(change.table(), change.old(), change.after());
        };
    }

    private List<Statement> deleted(RowChange delete) {
        List<Statement> guards = new ArrayList<>(changed(delete.table(), delete.old(), Optional.empty()));
        for (Table table : before.shapes()) {
            for (ForeignKey key : table.foreignKeys()) {
                if (key.target().equals(delete.table()) && !going.holds(table.name())) {
                    guards.add(referring(table, key, delete));
                }
            }
        }
        return guards;
    }

    void advance(Change change) {
        switch (change.subject()) {
            case ROW -> done.add((RowChange) change);
            case ENUM_TYPE ->
                hasNewEnumValues |= ((EnumTypeChange) change).addedValue().isPresent();
            case VALUE -> hasNewEnumValues |= ((RenameValue) change).column().isEmpty();
            case TABLE, COLUMN, PART, SEQUENCE, VIEW, COLLATION, PATHS, SQL -> {}
        }
    }

    /** One question for all new rows of a table that are known by the same columns. */
    private List<Statement> inserts(RowChange insert) {
        if (!insertsAsked.add(insert.table())) {
            return List.of();
        }
        Set<SortedMap<String, RowValue>> gone = done.stream()
                .filter(change -> change.table().equals(insert.table()))
                .flatMap(change -> change.dropped().stream())
                .map(ReferenceRow::keyValues)
                .collect(Collectors.toSet());
        List<ReferenceRow> rows = changes.stream()
                .filter(change -> change.table().equals(insert.table()))
                .flatMap(change -> change.created().stream())
                .filter(row -> !gone.contains(row.keyValues()))
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.key()));
        String names = rows.stream().limit(NAMED).map(ReferenceRow::keyText).collect(Collectors.joining("; "));
        return List.of(guard(
                insert.table(),
                columns,
                rows,
                true,
                "already exist, for which the model has: " + names + (rows.size() > NAMED ? "; …" : ""),
                asked -> asked.rows().stream().map(asked::is).collect(Collectors.joining(" or "))));
    }

    private List<Statement> changed(TableName name, ReferenceRow row, Optional<ReferenceRow> next) {
        // What a row did not say may be any default that there ever was, or the users' own.
        List<String> compared = row.values().keySet().stream()
                .filter(column -> next.isEmpty() || !next.get().value(column).equals(row.value(column)))
                .filter(column -> !row.key().contains(column) && !going.holds(name, column))
                .toList();
        if (compared.isEmpty()) {
            return List.of();
        }
        Set<String> columns = new LinkedHashSet<>(row.key());
        columns.addAll(compared);
        List<ReferenceRow> rows = Stream.concat(Stream.of(row), next.stream()).toList();
        return List.of(guard(
                name,
                columns,
                rows,
                true,
                "were changed by users: " + row.keyText(),
                asked -> asked.is(asked.rows().get(0)) + " and ("
                        + compared.stream().map(asked::isOther).collect(Collectors.joining(" or ")) + ")"));
    }

    /** Rows that refer to one that goes, but for those that the script has seen to. */
    private Statement referring(Table table, ForeignKey key, RowChange delete) {
        Set<String> columns = new LinkedHashSet<>(key.columns());
        List<ReferenceRow> seenTo = done.stream()
                .filter(change -> change.table().equals(table.name()))
                .flatMap(change -> change.before().stream())
                .toList();
        seenTo.forEach(row -> columns.addAll(row.key()));
        Set<String> targets = new LinkedHashSet<>(delete.old().key());
        targets.addAll(key.targetColumns());
        List<ReferenceRow> gone = List.of(delete.old());
        Optional<AskedRows> atStart = atStart(delete.table(), targets, gone)
                .filter(found -> atStart(table.name(), columns, seenTo).isPresent());
        AskedRows target = atStart.orElseGet(() -> now(delete.table(), targets, gone));
        return guard(
                table.name(),
                columns,
                seenTo,
                atStart.isPresent(),
                "refer to " + delete.old().keyText() + " in " + delete.table().name(),
                asked -> asked.refers(key, target));
    }

    /**
     * The statement that stops the script.
     *
     * @param isFirst whether to ask before anything has changed if that can be; else right before the change
     * @param message what the rows in the way are, said after their number
     * @param condition what holds for rows that are in the way
     */
    private Statement guard(
            TableName table,
            Set<String> columns,
            List<ReferenceRow> rows,
            boolean isFirst,
            String message,
            Function<AskedRows, String> condition) {
        Optional<AskedRows> atStart = isFirst ? atStart(table, columns, rows) : Optional.empty();
        AskedRows asked = atStart.orElseGet(() -> now(table, columns, rows));
        String count = "select count(*) from "
                + dialect.names().of(asked.table().name()) + " referring where " + condition.apply(asked);
        Statement guard = dialect.guard(count, "rows in " + table.name() + " " + message);
        return atStart.isPresent() ? guard : guard.in(Stage.GUARD_IN_PLACE);
    }

    private AskedRows now(TableName name, Set<String> columns, List<ReferenceRow> rows) {
        Table table = lowered(name);
        List<String> now = List.copyOf(withMark(table, columns, rows));
        return new AskedRows(dialect, this::lowered, table, rows, now, now);
    }

    /** The columns, and the mark of deleted rows if one of the rows is known among the others alone. */
    private static Set<String> withMark(Table table, Set<String> columns, List<ReferenceRow> rows) {
        Set<String> all = new LinkedHashSet<>(columns);
        if (rows.stream().anyMatch(row -> RowValues.isAmongLiving(table, Set.copyOf(row.key())))) {
            all.add(table.softDelete().orElseThrow().column());
        }
        return all;
    }

    /** With the names of the start, if what is asked about was there then. */
    private Optional<AskedRows> atStart(TableName name, Set<String> columns, List<ReferenceRow> rows) {
        boolean isUncertain = hasNewEnumValues
                && before.shape(name).orElseThrow().columns().stream()
                        .anyMatch(column ->
                                columns.contains(column.name()) && column.type() instanceof ColumnType.NativeEnum);
        Table table = lowered(name);
        Set<String> all = withMark(table, columns, rows);
        Map<TableName, Table> targets = new HashMap<>();
        List<ReferenceRow> said = rows.stream()
                .flatMap(row -> atStart(row, all, targets).stream())
                .toList();
        if (isUncertain || said.size() < rows.size()) {
            return Optional.empty();
        }
        List<String> now = List.copyOf(all);
        return origins.original(new Precondition(table, now, new Precondition.Demand.NoRows()))
                .map(found -> new AskedRows(
                        dialect,
                        target -> requireNonNull(targets.get(target)),
                        found.table(),
                        renamed(said, now, found.columns()),
                        now,
                        found.columns()));
    }

    /** What a row says of some columns, with what it refers to under the names of the start; empty if that was not there. */
    private Optional<ReferenceRow> atStart(ReferenceRow row, Set<String> columns, Map<TableName, Table> targets) {
        SortedMap<String, RowValue> values = new TreeMap<>(row.values());
        values.keySet().retainAll(columns);
        for (Map.Entry<String, RowValue> entry : values.entrySet()) {
            if (entry.getValue() instanceof RowValue.Reference reference) {
                Optional<RowValue.Reference> former = atStart(reference, targets);
                if (former.isEmpty()) {
                    return Optional.empty();
                }
                entry.setValue(former.get());
            }
        }
        return Optional.of(new ReferenceRow(row.key(), values));
    }

    private Optional<RowValue.Reference> atStart(RowValue.Reference reference, Map<TableName, Table> targets) {
        Table target = lowered(reference.table());
        Set<String> all = new LinkedHashSet<>(reference.key().keySet());
        if (RowValues.isAmongLiving(target, reference.key().keySet())) {
            all.add(target.softDelete().orElseThrow().column());
        }
        all.add(reference.column());
        List<String> now = List.copyOf(all);
        return origins.original(new Precondition(target, now, new Precondition.Demand.NoRows()))
                .map(found -> {
                    targets.put(found.table().name(), found.table());
                    SortedMap<String, RowValue.Literal> key = new TreeMap<>();
                    reference
                            .key()
                            .forEach((column, value) -> key.put(found.columns().get(now.indexOf(column)), value));
                    return new RowValue.Reference(
                            found.table().name(), found.columns().get(now.indexOf(reference.column())), key);
                });
    }

    private static List<ReferenceRow> renamed(List<ReferenceRow> rows, List<String> now, List<String> then) {
        return rows.stream()
                .map(row -> row.withColumns(column -> now.contains(column) ? then.get(now.indexOf(column)) : column))
                .toList();
    }

    private Table lowered(TableName name) {
        return new BeforeAfter.Moment(dialect, before).loweredShape(name);
    }
}
