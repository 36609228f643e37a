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
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the changes of tables that are there: the difference between the table lowered before and after each change. */
record TableChanges(Dialect dialect, BeforeAfter states) {

    /** A change whose whole effect is seen in the table. */
    List<Statement> delta(TableName name) {
        return delta(name, Optional.empty());
    }

    List<Statement> rename(TableName from, TableName to) {
        boolean isMoved = !from.schema().equals(to.schema());
        if (isMoved && dialect.has(Feature.SCHEMAS) && !dialect.has(Feature.MOVED_TABLES)) {
            return new TableCopy(dialect, states).move(from, to);
        }
        Table before = states.tableBefore(from);
        List<Statement> statements = new ArrayList<>();
        if (!dialect.names().of(before.name()).equals(dialect.names().of(to))) {
            statements.addAll(dialect.alterations().renameTable(states.loweredBefore(before), to));
        }
        statements.addAll(delta(
                states.loweredBefore(before.withoutForeignKeys()).withName(to),
                states.loweredAfter(states.tableAfter(to).withoutForeignKeys())));
        return statements;
    }

    /** InnoDB numbers keys alone: the column comes together with its key. */
    List<Statement> addColumn(ColumnChange change) {
        return change.next().identity() && !dialect.has(Feature.FREE_IDENTITY) ? List.of() : delta(change.table());
    }

    List<Statement> addPart(PartChange change) {
        Table after = states.tableAfter(change.table());
        List<Statement> statements = new ArrayList<>();
        if (change.next() instanceof PrimaryKey key && !dialect.has(Feature.FREE_IDENTITY)) {
            after.columns().stream()
                    .filter(column -> column.identity() && key.columns().contains(column.name()))
                    .forEach(column ->
                            statements.addAll(dialect.alterations().addColumn(states.loweredAfter(after), column)));
        }
        statements.addAll(delta(change.table()));
        return with(change.kind(), Stage.FOREIGN_KEY, statements);
    }

    List<Statement> dropPart(PartChange change) {
        Table before = states.tableBefore(change.table());
        List<Statement> statements = new ArrayList<>();
        if (change.kind() == TablePart.Kind.PRIMARY_KEY && !dialect.has(Feature.FREE_IDENTITY)) {
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
        return with(change.kind(), Stage.DROP_FOREIGN_KEY, statements);
    }

    /** The index that a foreign key needs comes and goes together with it. */
    private static List<Statement> with(TablePart.Kind kind, Stage stage, List<Statement> statements) {
        return kind == TablePart.Kind.FOREIGN_KEY
                ? statements.stream().map(statement -> statement.in(stage)).toList()
                : statements;
    }

    List<Statement> renameColumn(ColumnChange change) {
        String name = change.name();
        String after = change.next().name();
        Table before = states.loweredBefore(change.table());
        ColumnRenaming renaming = new ColumnRenaming(name, after);
        List<Statement> statements = new ArrayList<>();
        Table without = dialect.has(Feature.RENAMES_FOLLOWED) ? before : Dependants.without(before, name);
        statements.addAll(delta(before, without));
        statements.addAll(
                dialect.alterations().renameColumn(without, without.column(name).orElseThrow(), after));
        Table renamed = renaming.in(without);
        Table inTarget = renamed.mapParts(
                part -> part instanceof ForeignKey key ? renaming.inTarget(key, change.table()) : part);
        statements.addAll(delta(inTarget, states.loweredAfter(change.table())));
        return statements;
    }

    List<Statement> renamePart(PartChange change) {
        Table before = states.loweredBefore(change.table());
        Table after = states.loweredAfter(change.table());
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
        List<Statement> statements = new ArrayList<>();
        Optional<SoftDelete> before = change.old().softDelete();
        Optional<SoftDelete> after = change.next().softDelete();
        if (change.changesMarks() && before.isPresent() && after.isPresent()) {
            Table table = states.loweredAfter(change.name());
            statements.addAll(new SoftDeleteCopy(dialect, table).carry(before.get(), after.get()));
        }
        statements.addAll(delta(change.name()));
        return statements;
    }

    List<Statement> alterColumn(ColumnChange change) {
        List<Statement> statements = new ArrayList<>();
        if (change.requires()) {
            change.fill().ifPresent(fill -> statements.addAll(fill(change, fill)));
        }
        Optional<String> using = change.using().flatMap(sql -> new Expressions(dialect).of(sql));
        statements.addAll(delta(change.table(), using));
        return statements;
    }

    /** Rows that hold one value get another. */
    Statement replace(TableName table, String column, String before, String after) {
        IdentifierQuoting names = dialect.names();
        return Statement.alter(
                table,
                "update " + names.of(table) + " set " + names.of(column) + " = " + dialect.literal(after) + " where "
                        + names.of(column) + " = " + dialect.literal(before));
    }

    private List<Statement> fill(ColumnChange change, FillValue fill) {
        Table table = states.loweredAfter(change.table());
        Column column = table.column(change.name()).orElseThrow();
        String name = dialect.names().of(change.name());
        return value(column, fill).stream()
                .map(value -> Statement.of(
                        Stage.FILL,
                        change.table().name(),
                        "update " + dialect.names().of(change.table()) + " set " + name + " = " + value + " where "
                                + name + " is null"))
                .toList();
    }

    private Optional<String> value(Column column, FillValue fill) {
        if (fill instanceof FillValue.Sql sql) {
            return new Expressions(dialect).of(sql.expression());
        }
        DefaultValue value = ((FillValue.Literal) fill).value();
        return dialect.defaultOf(column.withDefaultValue(Optional.of(value)));
    }

    private List<Statement> delta(TableName name, Optional<String> using) {
        states.note(name);
        return new TableDelta(dialect, states.loweredBefore(name), states.loweredAfter(name)).statements(using);
    }

    private List<Statement> delta(Table before, Table after) {
        return TableDelta.of(dialect, before, after);
    }

    private static Optional<TablePart> part(Table table, String name) {
        return table.parts().stream().filter(part -> part.name().equals(name)).findFirst();
    }
}
