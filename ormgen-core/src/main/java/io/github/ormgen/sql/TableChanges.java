package io.github.ormgen.sql;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.change.AddColumn;
import io.github.ormgen.schema.change.AddPart;
import io.github.ormgen.schema.change.ChangeNullability;
import io.github.ormgen.schema.change.ChangeSoftDelete;
import io.github.ormgen.schema.change.ChangeType;
import io.github.ormgen.schema.change.ColumnChange;
import io.github.ormgen.schema.change.ColumnRenaming;
import io.github.ormgen.schema.change.DropPart;
import io.github.ormgen.schema.change.Fill;
import io.github.ormgen.schema.change.RenameColumn;
import io.github.ormgen.schema.change.RenamePart;
import io.github.ormgen.schema.change.RenameTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the changes of tables that are there: the difference between the table lowered before and after each change. */
record TableChanges(Dialect dialect, States states) {

    /** A change whose whole effect is seen in the table. */
    List<Statement> delta(TableName name) {
        return delta(name, Optional.empty());
    }

    List<Statement> rename(RenameTable change) {
        boolean isMoved = !change.before().schema().equals(change.after().schema());
        if (isMoved && dialect.has(Feature.SCHEMAS) && !dialect.has(Feature.MOVED_TABLES)) {
            return new Copying(dialect, states).move(change);
        }
        Table before = states.tableBefore(change.before());
        List<Statement> statements = new ArrayList<>();
        if (!dialect.names().of(before.name()).equals(dialect.names().of(change.after()))) {
            statements.addAll(dialect.alterations().renameTable(states.loweredBefore(before), change.after()));
        }
        statements.addAll(delta(
                states.loweredBefore(before.withForeignKeys(List.of())).withName(change.after()),
                states.loweredAfter(states.tableAfter(change.after()).withForeignKeys(List.of()))));
        return statements;
    }

    /** InnoDB numbers keys alone: the column comes together with its key. */
    List<Statement> addColumn(AddColumn change) {
        return change.column().identity() && !dialect.has(Feature.FREE_IDENTITY) ? List.of() : delta(change.table());
    }

    List<Statement> addPart(AddPart change) {
        Table after = states.tableAfter(change.table());
        List<Statement> statements = new ArrayList<>();
        if (change.part() instanceof PrimaryKey key && !dialect.has(Feature.FREE_IDENTITY)) {
            after.columns().stream()
                    .filter(column -> column.identity() && key.columns().contains(column.name()))
                    .forEach(column ->
                            statements.addAll(dialect.alterations().addColumn(states.loweredAfter(after), column)));
        }
        statements.addAll(delta(change.table()));
        return with(change.part(), Stage.FOREIGN_KEY, statements);
    }

    List<Statement> dropPart(DropPart change) {
        Table before = states.tableBefore(change.table());
        List<Statement> statements = new ArrayList<>();
        if (change.part() instanceof PrimaryKey && !dialect.has(Feature.FREE_IDENTITY)) {
            before.columns().stream()
                    .filter(Column::identity)
                    .forEach(column -> statements.addAll(dialect.alterations()
                            .changeColumn(
                                    states.loweredBefore(before),
                                    column,
                                    column.withIdentity(false),
                                    Optional.empty())));
        }
        statements.addAll(delta(change.table()));
        return with(change.part(), Stage.DROP_FOREIGN_KEY, statements);
    }

    /** The index that a foreign key needs comes and goes together with it. */
    private static List<Statement> with(TablePart part, Stage stage, List<Statement> statements) {
        return part.kind() == TablePart.Kind.FOREIGN_KEY
                ? statements.stream().map(statement -> statement.in(stage)).toList()
                : statements;
    }

    List<Statement> renameColumn(RenameColumn change) {
        Table before = states.loweredBefore(states.tableBefore(change.table()));
        ColumnRenaming renaming = new ColumnRenaming(change.before(), change.after());
        List<Statement> statements = new ArrayList<>();
        Table without = dialect.has(Feature.RENAMES_FOLLOWED) ? before : Dependants.without(before, change.before());
        statements.addAll(delta(before, without));
        statements.addAll(dialect.alterations()
                .renameColumn(without, without.column(change.before()).orElseThrow(), change.after()));
        Table renamed = renaming.in(without);
        Table inTarget = renamed.withForeignKeys(renamed.foreignKeys().stream()
                .map(key -> renaming.inTarget(key, change.table()))
                .toList());
        statements.addAll(delta(inTarget, states.loweredAfter(states.tableAfter(change.table()))));
        return statements;
    }

    List<Statement> renamePart(RenamePart change) {
        Table before = states.loweredBefore(states.tableBefore(change.table()));
        Table after = states.loweredAfter(states.tableAfter(change.table()));
        Optional<TablePart> old = part(before, change.before());
        Optional<TablePart> next = part(after, change.after());
        if (old.isEmpty() || next.isEmpty() || old.get().kind() != next.get().kind()) {
            return delta(before, after);
        }
        // A helper column is called after its index, and such an index after its key: they are made anew.
        boolean isIndexed = change.kind() == TablePart.Kind.FOREIGN_KEY && !dialect.has(Feature.UNINDEXED_KEYS);
        boolean isHelped = isIndexed || !before.columns().equals(after.columns());
        return isHelped ? delta(before, after) : dialect.alterations().renamePart(after, old.get(), next.get());
    }

    /** Rows that are marked in one way get marked in the other: both columns are there. */
    List<Statement> softDelete(ChangeSoftDelete change) {
        List<Statement> statements = new ArrayList<>();
        if (change.before().isPresent() && change.after().isPresent()) {
            Table table = states.loweredAfter(states.tableAfter(change.table()));
            statements.addAll(new Marks(dialect, table)
                    .carry(change.before().get(), change.after().get()));
        }
        statements.addAll(delta(change.table()));
        return statements;
    }

    List<Statement> changeColumn(ColumnChange change) {
        List<Statement> statements = new ArrayList<>();
        if (change instanceof ChangeNullability required && !required.nullable()) {
            required.fill().ifPresent(fill -> statements.addAll(fill(required, fill)));
        }
        Optional<String> using = change instanceof ChangeType type
                ? type.using().flatMap(sql -> new Expressions(dialect).of(sql))
                : Optional.empty();
        statements.addAll(delta(change.table(), using));
        return statements;
    }

    /** Rows that hold one value get another. */
    Statement replace(TableName table, String column, String before, String after) {
        Names names = dialect.names();
        return Statement.of(
                Stage.ALTER,
                table.name(),
                "update " + names.of(table) + " set " + names.of(column) + " = " + dialect.literal(after) + " where "
                        + names.of(column) + " = " + dialect.literal(before));
    }

    private List<Statement> fill(ChangeNullability change, Fill fill) {
        Table table = states.loweredAfter(states.tableAfter(change.table()));
        Column column = table.column(change.column()).orElseThrow();
        String name = dialect.names().of(change.column());
        return value(column, fill).stream()
                .map(value -> Statement.of(
                        Stage.FILL,
                        change.table().name(),
                        "update " + dialect.names().of(change.table()) + " set " + name + " = " + value + " where "
                                + name + " is null"))
                .toList();
    }

    private Optional<String> value(Column column, Fill fill) {
        if (fill instanceof Fill.Sql sql) {
            return new Expressions(dialect).of(sql.expression());
        }
        DefaultValue value = ((Fill.Literal) fill).value();
        return dialect.defaultOf(column.withDefaultValue(Optional.of(value)));
    }

    private List<Statement> delta(TableName name, Optional<String> using) {
        states.note(name);
        return new TableDelta(
                        dialect,
                        states.loweredBefore(states.tableBefore(name)),
                        states.loweredAfter(states.tableAfter(name)))
                .statements(using);
    }

    private List<Statement> delta(Table before, Table after) {
        return new TableDelta(dialect, before, after).statements(Optional.empty());
    }

    private static Optional<TablePart> part(Table table, String name) {
        return table.parts().stream().filter(part -> part.name().equals(name)).findFirst();
    }
}
