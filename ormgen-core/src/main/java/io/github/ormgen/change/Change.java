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
import java.util.function.Function;

/** One step from a schema to the next. It holds all that its inverse needs. */
public sealed interface Change permits Edit, Change.RenameValue, Change.SetCollation, Change.SetPaths, Change.RunSql {

    /** The change that takes this one back. */
    Change inverse();

    /** What kind of change it is, for messages: {@code renameValue}, as its class is called. */
    default String word() {
        String name = getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /**
     * What the function for the kind of object that this change is about makes of it; what becomes of the object is a verb.
     * A new kind is a new parameter, so that the compiler leads to everyone who must think of it.
     */
    default <R> R match(
            Function<TableChange, R> table,
            Function<ColumnChange, R> column,
            Function<PartChange, R> part,
            Function<RowChange, R> row,
            Function<EnumTypeChange, R> enumType,
            Function<SequenceChange, R> sequence,
            Function<ViewChange, R> view,
            Function<RenameValue, R> value,
            Function<SetCollation, R> collation,
            Function<SetPaths, R> paths,
            Function<RunSql, R> sql) {
        if (this instanceof TableChange change) {
            return table.apply(change);
        } else if (this instanceof ColumnChange change) {
            return column.apply(change);
        } else if (this instanceof PartChange change) {
            return part.apply(change);
        } else if (this instanceof RowChange change) {
            return row.apply(change);
        } else if (this instanceof EnumTypeChange change) {
            return enumType.apply(change);
        } else if (this instanceof SequenceChange change) {
            return sequence.apply(change);
        } else if (this instanceof ViewChange change) {
            return view.apply(change);
        } else if (this instanceof RenameValue change) {
            return value.apply(change);
        } else if (this instanceof SetCollation change) {
            return collation.apply(change);
        } else if (this instanceof SetPaths change) {
            return paths.apply(change);
        }
        return sql.apply((RunSql) this);
    }

    /** Does something for the kind of object that this change is about: one function for each, as of {@link #match}. */
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
        match(
                done(table),
                done(column),
                done(part),
                done(row),
                done(enumType),
                done(sequence),
                done(view),
                done(value),
                done(collation),
                done(paths),
                done(sql));
    }

    private static <C> Function<C, Boolean> done(Consumer<C> consumer) {
        return change -> {
            consumer.accept(change);
            return true;
        };
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
    }

    /** Another collation of text on MySQL and MariaDB, for tables that are created from now on. */
    record SetCollation(String before, String after) implements Change {

        @Override
        public SetCollation inverse() {
            return new SetCollation(after, before);
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
    }
}
