package io.github.ormgen.change;

import io.github.ormgen.change.Edit.EnumTypeChange;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.Edit.SequenceChange;
import io.github.ormgen.change.Edit.ViewChange;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One step from a schema to the next. It holds all that its inverse needs. */
public sealed interface Change permits Edit, Change.RenameValue, Change.SetCollation, Change.SetPaths, Change.RunSql {

    /** The change that takes this one back. */
    Change inverse();

    /** What kind of change it is, for messages: {@code addColumn}. */
    String word();

    /** What the visitor says of this change. */
    <R> R accept(Visitor<R> visitor);

    /** One case per kind of object. What becomes of the object is a verb. */
    interface Visitor<R> {
        R table(TableChange change);

        R column(ColumnChange change);

        R part(PartChange change);

        R row(RowChange change);

        R enumType(EnumTypeChange change);

        R sequence(SequenceChange change);

        R view(ViewChange change);

        R value(RenameValue change);

        R collation(SetCollation change);

        R paths(SetPaths change);

        R sql(RunSql change);
    }

    /** Does something for the kind of object that this change is about: one function for each. */
    default void when(
            Consumer<TableChange> table,
            Consumer<ColumnChange> column,
            Consumer<PartChange> part,
            Consumer<RowChange> row,
            Consumer<EnumTypeChange> enumType,
            Consumer<SequenceChange> sequence,
            Consumer<ViewChange> view,
            Consumer<RenameValue> value,
            Consumer<SetCollation> collation,
            Consumer<SetPaths> paths,
            Consumer<RunSql> sql) {
        accept(new Cases(table, column, part, row, enumType, sequence, view, value, collation, paths, sql));
    }

    /** A function for each kind of object, called by {@link #when}. */
    record Cases(
            Consumer<TableChange> table,
            Consumer<ColumnChange> column,
            Consumer<PartChange> part,
            Consumer<RowChange> row,
            Consumer<EnumTypeChange> enumType,
            Consumer<SequenceChange> sequence,
            Consumer<ViewChange> view,
            Consumer<RenameValue> value,
            Consumer<SetCollation> collation,
            Consumer<SetPaths> paths,
            Consumer<RunSql> sql)
            implements Visitor<Optional<Void>> {

        @Override
        public Optional<Void> table(TableChange change) {
            return done(table, change);
        }

        @Override
        public Optional<Void> column(ColumnChange change) {
            return done(column, change);
        }

        @Override
        public Optional<Void> part(PartChange change) {
            return done(part, change);
        }

        @Override
        public Optional<Void> row(RowChange change) {
            return done(row, change);
        }

        @Override
        public Optional<Void> enumType(EnumTypeChange change) {
            return done(enumType, change);
        }

        @Override
        public Optional<Void> sequence(SequenceChange change) {
            return done(sequence, change);
        }

        @Override
        public Optional<Void> view(ViewChange change) {
            return done(view, change);
        }

        @Override
        public Optional<Void> value(RenameValue change) {
            return done(value, change);
        }

        @Override
        public Optional<Void> collation(SetCollation change) {
            return done(collation, change);
        }

        @Override
        public Optional<Void> paths(SetPaths change) {
            return done(paths, change);
        }

        @Override
        public Optional<Void> sql(RunSql change) {
            return done(sql, change);
        }

        private static <C> Optional<Void> done(Consumer<C> consumer, C change) {
            consumer.accept(change);
            return Optional.empty();
        }
    }

    /** What a table of a name is called once this has been done. */
    default TableName nameAfter(TableName table) {
        return table;
    }

    /** What a column is called once this has been done; the table's name is the one before. */
    default String nameAfter(TableName table, String column) {
        return column;
    }

    /** The table that is new. */
    default Optional<Table> createdTable() {
        return Optional.empty();
    }

    /** The table that goes. */
    default Optional<Table> droppedTable() {
        return Optional.empty();
    }

    /** The value of an enum that is not there any more, as it was stored. */
    default Optional<String> goneValue() {
        return Optional.empty();
    }

    /** The objects that come from another place in the model. */
    default List<PathChange> paths() {
        return List.of();
    }

    /** The statements that a person wrote; empty for a change of any other kind. */
    default Optional<RunSql> byHand() {
        return Optional.empty();
    }

    /** Whether it is what a person wrote. */
    default boolean isByHand() {
        return byHand().isPresent();
    }

    /**
     * Another text that stands for an enum's constant: a value of an enum type, whose defaults and rows follow, or the text
     * in a column, whose rows follow.
     *
     * @param owner the type, or the table
     * @param column the column, empty for a type
     */
    record RenameValue(TableName owner, Optional<String> column, String before, String after) implements Change {

        /** A value of a type. */
        public static RenameValue ofType(TableName type, String before, String after) {
            return new RenameValue(type, Optional.empty(), before, after);
        }

        /** A text in a column. */
        public static RenameValue ofColumn(TableName table, String column, String before, String after) {
            return new RenameValue(table, Optional.of(column), before, after);
        }

        @Override
        public Optional<String> goneValue() {
            return Optional.of(before);
        }

        @Override
        public RenameValue inverse() {
            return new RenameValue(owner, column, after, before);
        }

        @Override
        public String word() {
            return "renameValue";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.value(this);
        }
    }

    /** Another collation of text on MySQL and MariaDB, for tables that are created from now on. */
    record SetCollation(String before, String after) implements Change {

        @Override
        public SetCollation inverse() {
            return new SetCollation(after, before);
        }

        @Override
        public String word() {
            return "setCollation";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.collation(this);
        }
    }

    /** Other places in the model that objects come from; nothing of it is in a database. */
    record SetPaths(List<PathChange> paths) implements Change {
        /** Keeps a copy of the list. */
        public SetPaths {
            paths = List.copyOf(paths);
        }

        @Override
        public SetPaths inverse() {
            return new SetPaths(paths.stream().map(PathChange::inverse).toList());
        }

        @Override
        public String word() {
            return "setPaths";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paths(this);
        }
    }

    /**
     * Statements that a person wrote, each ended by a semicolon; the schema stays as it is.
     *
     * @param up the statements per database
     * @param down the statements that take them back
     */
    record RunSql(SqlText up, SqlText down) implements Change {

        @Override
        public Optional<RunSql> byHand() {
            return Optional.of(this);
        }

        @Override
        public RunSql inverse() {
            return new RunSql(down, up);
        }

        @Override
        public String word() {
            return "runSql";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sql(this);
        }
    }
}
