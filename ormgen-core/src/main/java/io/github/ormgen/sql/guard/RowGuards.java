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
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.sql.ddl.BeforeAfter;
import io.github.ormgen.sql.ddl.RowValues;
import io.github.ormgen.sql.lowering.Lowering;
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

    /** The guards of a change of a row. */
    List<RowPrecondition> of(RowChange change) {
        if (going.holds(change.table()) || origins.isMade(change.table())) {
            return List.of();
        }
        return switch (change.verb()) {
            case CREATE -> inserts(change);
            case DROP -> deleted(change);
            case RENAME, ALTER -> changed(change.table(), change.old(), change.after());
        };
    }

    private List<RowPrecondition> deleted(RowChange delete) {
        List<RowPrecondition> questions = new ArrayList<>(changed(delete.table(), delete.old(), Optional.empty()));
        for (Table table : before.shapes()) {
            for (ForeignKey key : table.foreignKeys()) {
                if (key.target().equals(delete.table()) && !going.holds(table.name())) {
                    questions.add(referring(table, key, delete));
                }
            }
        }
        return questions;
    }

    /** Takes note of the next change. */
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
    private List<RowPrecondition> inserts(RowChange insert) {
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
        return List.of(question(
                insert.table(),
                columns,
                rows,
                "already exist, for which the model has: " + names + (rows.size() > NAMED ? "; …" : ""),
                asked -> asked.rows().stream()
                        .map(row -> asked.values().where(asked.table(), row.keyValues()))
                        .collect(Collectors.joining(" or "))));
    }

    private List<RowPrecondition> changed(TableName name, ReferenceRow row, Optional<ReferenceRow> next) {
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
        return List.of(question(
                name,
                columns,
                rows,
                "were changed by users: " + row.keyText(),
                asked -> asked.values().where(asked.table(), asked.rows().get(0).keyValues()) + " and ("
                        + compared.stream()
                                .map(column -> other(asked, asked.name(column)))
                                .collect(Collectors.joining(" or "))
                        + ")"));
    }

    /** The condition that a column holds another value than any of the rows says. */
    private static String other(RowPrecondition.Asked asked, String name) {
        Column column = asked.table().column(name).orElseThrow();
        Set<RowValue> values = new LinkedHashSet<>();
        for (ReferenceRow row : asked.rows()) {
            // What the next value refers to may not be there yet.
            boolean isSure = values.isEmpty() || !(values.iterator().next() instanceof RowValue.Reference);
            row.value(name).filter(value -> isSure).ifPresent(values::add);
        }
        boolean isNull = values.remove(RowValue.Nothing.NULL);
        String quoted = asked.names().of(name);
        if (values.isEmpty()) {
            return quoted + " is not null";
        }
        String same = values.stream()
                .map(value -> asked.values().equal(column, value))
                .collect(Collectors.joining(" or "));
        return isNull
                ? "(" + quoted + " is not null and not (" + same + "))"
                : "(" + quoted + " is null or not (" + same + "))";
    }

    /** Rows that refer to one that goes, but for those that the script has seen to. */
    private RowPrecondition referring(Table table, ForeignKey key, RowChange delete) {
        Set<String> columns = new LinkedHashSet<>(key.columns());
        List<ReferenceRow> seenTo = done.stream()
                .filter(change -> change.table().equals(table.name()))
                .flatMap(change -> change.before().stream())
                .toList();
        seenTo.forEach(row -> columns.addAll(row.key()));
        Set<String> targets = union(delete.old().key(), key.targetColumns());
        Optional<RowPrecondition.Asked> target = asked(delete.table(), targets, List.of(delete.old()), true)
                .filter(found -> asked(table.name(), columns, seenTo, true).isPresent());
        RowPrecondition.Asked there = target.orElseGet(() ->
                asked(delete.table(), targets, List.of(delete.old()), false).orElseThrow());
        RowPrecondition question = question(
                table.name(),
                columns,
                seenTo,
                "refer to " + delete.old().keyText() + " in " + delete.table().name(),
                asked -> refers(asked, there, key));
        return target.isPresent() ? question : question.inPlaceOnly();
    }

    private static String refers(RowPrecondition.Asked asked, RowPrecondition.Asked target, ForeignKey key) {
        List<String> conditions = new ArrayList<>();
        conditions.add(
                target.values().where(target.table(), target.rows().get(0).keyValues()));
        for (int i = 0; i < key.columns().size(); i++) {
            conditions.add("referred."
                    + asked.names().of(target.name(key.targetColumns().get(i))) + " = referring."
                    + asked.names().of(asked.name(key.columns().get(i))));
        }
        String others = asked.rows().stream()
                .map(row -> " and not (" + asked.values().where(asked.table(), row.keyValues()) + ")")
                .collect(Collectors.joining());
        return "exists (select 1 from "
                + asked.names().of(target.table().name(), asked.table().name()) + " referred where "
                + String.join(" and ", conditions) + ")" + others;
    }

    private static Set<String> union(List<String> one, List<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    private RowPrecondition question(
            TableName table,
            Set<String> columns,
            List<ReferenceRow> rows,
            String message,
            Function<RowPrecondition.Asked, String> condition) {
        return new RowPrecondition(
                asked(table, columns, rows, true),
                asked(table, columns, rows, false).orElseThrow(),
                "rows in " + table.name() + " " + message,
                condition);
    }

    /** How rows can be asked about: with the names of the start, if what is asked about was there then, or with those of now. */
    private Optional<RowPrecondition.Asked> asked(
            TableName name, Set<String> columns, List<ReferenceRow> rows, boolean atStart) {
        Table table = lowered(name);
        Set<String> all = new LinkedHashSet<>(columns);
        boolean isAmongLiving = rows.stream().anyMatch(row -> RowValues.isAmongLiving(table, Set.copyOf(row.key())));
        if (isAmongLiving) {
            all.add(table.softDelete().orElseThrow().column());
        }
        List<String> now = List.copyOf(all);
        if (!atStart) {
            return Optional.of(new RowPrecondition.Asked(dialect, this::lowered, table, rows, now, now));
        }
        boolean isUncertain = hasNewEnumValues
                && before.shape(name).orElseThrow().columns().stream()
                        .anyMatch(column ->
                                columns.contains(column.name()) && column.type() instanceof ColumnType.NativeEnum);
        Map<TableName, Table> targets = new HashMap<>();
        List<ReferenceRow> said = rows.stream()
                .flatMap(row -> atStart(row, all, targets).stream())
                .toList();
        if (isUncertain || said.size() < rows.size()) {
            return Optional.empty();
        }
        return origins.original(new Precondition(table, now, new Precondition.Demand.NoRows()))
                .map(found -> new RowPrecondition.Asked(
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
        return new Lowering(dialect, BeforeAfter.enumTypes(before))
                .lower(before.shape(name).orElseThrow())
                .table();
    }
}
