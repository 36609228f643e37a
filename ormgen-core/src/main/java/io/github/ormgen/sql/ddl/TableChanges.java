package io.github.ormgen.sql.ddl;

import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.FillValue;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.change.fold.ColumnRenaming;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Expressions;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.IdentifierQuoting;
import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Writes the changes of tables that are there: the difference between the table lowered before and after each change. */
record TableChanges(Dialect dialect, BeforeAfter states) {

    /** A change whose whole effect is seen in the table. */
    List<Statement> delta(TableName name) {
        return delta(name, Optional.empty());
    }

    List<Statement> rename(TableName from, TableName to) {
        boolean isMoved = !from.schema().equals(to.schema());
        if (isMoved && dialect.has(Feature.SCHEMAS) && !dialect.has(Feature.MOVED_TABLES)) {
            return new WholeTables(dialect, states).move(from, to);
        }
        Table before = states.before().table(from);
        boolean isSame = dialect.names().of(from).equals(dialect.names().of(to));
        return Statement.all(
                isSame
                        ? List.of()
                        : dialect.alterations().renameTable(states.before().lowered(before), to),
                delta(
                        states.before().lowered(before.withoutForeignKeys()).withName(to),
                        states.after().lowered(states.after().table(to).withoutForeignKeys())));
    }

    /** InnoDB numbers keys alone: the column comes together with its key. */
    List<Statement> addColumn(ColumnChange change) {
        return change.next().identity() && !dialect.has(Feature.FREE_IDENTITY) ? List.of() : delta(change.table());
    }

    List<Statement> addPart(PartChange change) {
        List<String> key = change.next().columns();
        List<Statement> numbered = numbered(
                change,
                states.after(),
                (after, column) ->
                        key.contains(column.name()) ? dialect.alterations().addColumn(after, column) : List.of());
        return with(change, Stage.FOREIGN_KEY, numbered);
    }

    List<Statement> dropPart(PartChange change) {
        List<Statement> numbered = numbered(
                change,
                states.before(),
                (before, column) -> dialect.alterations()
                        .changeColumn(before, column, column.withIdentity(false), Optional.empty()));
        return with(change, Stage.DROP_FOREIGN_KEY, numbered);
    }

    /** What is done to the columns that come and go together with a primary key. */
    private List<Statement> numbered(
            PartChange change, BeforeAfter.Moment moment, BiFunction<Table, Column, List<Statement>> statements) {
        if (change.kind() != TablePart.Kind.PRIMARY_KEY || dialect.has(Feature.FREE_IDENTITY)) {
            return List.of();
        }
        Table table = moment.lowered(change.table());
        return table.columns().stream()
                .filter(Column::identity)
                .flatMap(column -> statements.apply(table, column).stream())
                .toList();
    }

    /** The index that a foreign key needs comes and goes together with it. */
    private List<Statement> with(PartChange change, Stage stage, List<Statement> first) {
        List<Statement> statements = Statement.all(first, delta(change.table()));
        return change.kind() == TablePart.Kind.FOREIGN_KEY ? Statement.allIn(stage, statements) : statements;
    }

    List<Statement> renameColumn(ColumnChange change) {
        String name = change.name();
        String after = change.next().name();
        Table before = states.before().lowered(change.table());
        ColumnRenaming renaming = new ColumnRenaming(name, after);
        Table without = dialect.has(Feature.RENAMES_FOLLOWED) ? before : Dependants.without(before, name);
        Table renamed = renaming.in(without);
        Table inTarget = renamed.mapParts(
                part -> part instanceof ForeignKey key ? renaming.inTarget(key, change.table()) : part);
        return Statement.all(
                delta(before, without),
                dialect.alterations().renameColumn(without, without.column(name).orElseThrow(), after),
                delta(inTarget, states.after().lowered(change.table())));
    }

    List<Statement> renamePart(PartChange change) {
        Table before = states.before().lowered(change.table());
        Table after = states.after().lowered(change.table());
        Optional<TablePart> old = part(before, change.old().name());
        Optional<TablePart> next = part(after, change.next().name());
        if (old.isEmpty() || next.isEmpty() || old.get().kind() != next.get().kind()) {
            return delta(before, after);
        }
        // A helper column is called after its index, and such an index after its key: they are made anew.
        boolean isIndexed = change.kind() == TablePart.Kind.FOREIGN_KEY && !dialect.has(Feature.UNINDEXED_KEYS);
        boolean isHelped = isIndexed || !before.columns().equals(after.columns());
        return isHelped ? delta(before, after) : dialect.alterations().renamePart(after, old.get(), next.get());
    }

    /** Rows that are marked in one way get marked in the other: both columns are there. */
    List<Statement> alter(TableChange change) {
        Optional<SoftDelete> before = change.old().softDelete();
        Optional<SoftDelete> after = change.next().softDelete();
        boolean isCarried = change.changesMarks() && before.isPresent() && after.isPresent();
        return Statement.all(
                isCarried ? carry(states.after().lowered(change.name()), before.get(), after.get()) : List.of(),
                delta(change.name()));
    }

    /** Marks in one way what is marked in the other: deleted rows stay deleted. */
    private List<Statement> carry(Table table, SoftDelete before, SoftDelete after) {
        String old = dialect.names().of(before.column());
        String isDeleted = old + (before.style() == SoftDelete.Style.TIMESTAMP ? " is not null" : "");
        return mark(table, before, after).stream()
                .map(value -> update(Stage.ALTER, table.name(), after.column(), value, isDeleted))
                .toList();
    }

    /** The moment of deletion where the old mark has it, now where it does not; empty where nothing has to be said. */
    private Optional<String> mark(Table table, SoftDelete before, SoftDelete after) {
        if (before.column().equals(after.column())) {
            return Optional.empty();
        }
        if (before.style() == after.style()) {
            return Optional.of(dialect.names().of(before.column()));
        }
        DefaultValue value =
                after.style() == SoftDelete.Style.FLAG ? new DefaultValue.Bool(true) : DefaultValue.Special.NOW;
        return table.column(after.column()).flatMap(column -> valueOf(column, value));
    }

    private Optional<String> valueOf(Column column, DefaultValue value) {
        return dialect.defaultOf(column.withDefaultValue(Optional.of(value)));
    }

    List<Statement> alterColumn(ColumnChange change) {
        Optional<FillValue> fill = change.requires() ? change.fill() : Optional.empty();
        Optional<String> using = change.using().flatMap(sql -> new Expressions(dialect).of(sql));
        return Statement.all(fill.map(value -> fill(change, value)).orElse(List.of()), delta(change.table(), using));
    }

    /** Rows that hold one value get another. */
    Statement replace(TableName table, String column, String before, String after) {
        String holds = dialect.names().of(column) + " = " + dialect.literal(before);
        return update(Stage.ALTER, table, column, dialect.literal(after), holds);
    }

    private Statement update(Stage stage, TableName table, String column, String value, String condition) {
        IdentifierQuoting names = dialect.names();
        return Statement.of(
                stage,
                table.name(),
                "update " + names.of(table) + " set " + names.of(column) + " = " + value + " where " + condition);
    }

    private List<Statement> fill(ColumnChange change, FillValue fill) {
        Table table = states.after().lowered(change.table());
        Column column = table.column(change.name()).orElseThrow();
        String isNull = dialect.names().of(change.name()) + " is null";
        return value(column, fill).stream()
                .map(value -> update(Stage.FILL, change.table(), change.name(), value, isNull))
                .toList();
    }

    private Optional<String> value(Column column, FillValue fill) {
        if (fill instanceof FillValue.Sql sql) {
            return new Expressions(dialect).of(sql.expression());
        }
        return valueOf(column, ((FillValue.Literal) fill).value());
    }

    private List<Statement> delta(TableName name, Optional<String> using) {
        states.note(name);
        return new TableDelta(
                        dialect, states.before().lowered(name), states.after().lowered(name))
                .statements(using);
    }

    private List<Statement> delta(Table before, Table after) {
        return TableDelta.of(dialect, before, after);
    }

    private static Optional<TablePart> part(Table table, String name) {
        return table.parts().stream().filter(part -> part.name().equals(name)).findFirst();
    }
}
