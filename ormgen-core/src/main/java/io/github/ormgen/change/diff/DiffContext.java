package io.github.ormgen.change.diff;

import static java.util.Objects.requireNonNull;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.change.fold.Fold;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What leads from one schema to the next: what lives on and under which names, the changes found so far, and the schema
 * as it is after them. All phases of a {@link Diff} look at it and add to it. Used once.
 */
final class DiffContext {

    final Schema before;
    final Schema after;
    final MigrationHints intentions;
    final SchemaMatching matching;
    final TargetNames names;
    /** The tables that live on. */
    final List<TablePair> pairs;

    /** The views that the changes found so far disturb. */
    final AffectedViews affectedViews;

    private final Fold fold;
    private final List<Change> changes = new ArrayList<>();

    DiffContext(Schema before, Schema after, MigrationHints intentions) {
        this.before = before;
        this.after = after;
        this.intentions = intentions;
        matching = SchemaMatching.of(before, after, intentions);
        names = TargetNames.of(before, after, matching);
        fold = new Fold(before);
        affectedViews = new AffectedViews(fold);
        Map<TableName, TableName> kept = matching.tables();
        Map<TableName, Table> next = after.tables().stream().collect(Collectors.toMap(Table::name, table -> table));
        pairs = before.tables().stream()
                .filter(table -> kept.containsKey(table.name()))
                .map(table -> TablePair.of(table, requireNonNull(next.get(kept.get(table.name()))), matching, names))
                .toList();
        new ForcedRecreation(pairs).run();
    }

    void add(Change change) {
        affectedViews.look(change);
        fold.apply(change);
        changes.add(change);
    }

    /** Has a table that is there become another, unless it is that already. */
    void alter(TableName name, UnaryOperator<Table> change) {
        Table now = table(name);
        Table next = change.apply(now);
        if (!next.equals(now)) {
            add(TableChange.alter(now, next));
        }
    }

    /** Has a column that is there become another, unless it is that already. */
    void alter(TableName table, String column, UnaryOperator<Column> change) {
        Column now = column(table, column);
        Column next = change.apply(now);
        if (!next.equals(now)) {
            add(ColumnChange.alter(table, now, next));
        }
    }

    /** Takes steps that come before all others and are nothing to them. */
    void addFirst(List<? extends Change> steps) {
        steps.forEach(fold::apply);
        changes.addAll(0, steps);
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** The schema as it is now. */
    Fold now() {
        return fold;
    }

    Table table(TableName name) {
        return fold.table(name).orElseThrow(() -> new IllegalStateException(name + " is not there yet"));
    }

    Column column(TableName table, String name) {
        return table(table)
                .column(name)
                .orElseThrow(() -> new IllegalStateException(table + "." + name + " is not there yet"));
    }
}
