package io.github.ormgen.change.diff;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.change.fold.Fold;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The way from one schema to the next as far as it has been found, and the schema as it is there. Used once. */
final class ChangeBuilder {

    private final Fold fold;
    private final List<Change> changes = new ArrayList<>();

    ChangeBuilder(Schema before) {
        fold = new Fold(before);
    }

    /** Takes one step more. */
    void add(Change change) {
        fold.apply(change);
        changes.add(change);
    }

    /** Has a table that is there become another. */
    void alter(TableName name, UnaryOperator<Table> change) {
        Table now = table(name);
        add(TableChange.alter(now, change.apply(now)));
    }

    /** Has a column that is there become another. */
    void alter(TableName table, String column, UnaryOperator<Column> change) {
        Column now = column(table, column);
        add(ColumnChange.alter(table, now, change.apply(now)));
    }

    /** Takes steps that come before all others and are nothing to them. */
    void addFirst(List<? extends Change> steps) {
        steps.forEach(fold::apply);
        changes.addAll(0, steps);
    }

    /** The steps so far. */
    List<Change> changes() {
        return List.copyOf(changes);
    }

    Schema schema() {
        return fold.schema();
    }

    /** A table that is there, as it is now. */
    Table table(TableName name) {
        return fold.table(name).orElseThrow(() -> new IllegalStateException(name + " is not there yet"));
    }

    /** The tables as they are now, sorted by name. */
    List<Table> tables() {
        return fold.tables();
    }

    /** A sequence that is there, as it is now. */
    Sequence sequence(TableName name) {
        return fold.sequence(name).orElseThrow(() -> new IllegalStateException(name + " is not there yet"));
    }

    /** An enum type that is there, as it is now. */
    EnumType enumType(TableName name) {
        return fold.enumType(name).orElseThrow(() -> new IllegalStateException(name + " is not there yet"));
    }

    /** A view that is there, as it is now. */
    View view(TableName name) {
        return fold.view(name).orElseThrow(() -> new IllegalStateException(name + " is not there yet"));
    }

    /** A column that is there, as it is now. */
    Column column(TableName table, String name) {
        return table(table)
                .column(name)
                .orElseThrow(() -> new IllegalStateException(table + "." + name + " is not there yet"));
    }
}
