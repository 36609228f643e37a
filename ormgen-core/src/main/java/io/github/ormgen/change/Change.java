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

/** One step from a schema to the next. It holds all that its inverse needs. */
public sealed interface Change permits Edit, Change.RenameValue, Change.SetCollation, Change.SetPaths, Change.RunSql {

    /** The change that takes this one back. */
    Change inverse();

    /** What kind of change it is, for messages: {@code renameValue}, as its class is called. */
    default String word() {
        String name = getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** What a change is about. Who switches over them answers for all, so that the compiler leads to everyone if one is new. */
    enum Subject {
        TABLE(TableChange.class),
        COLUMN(ColumnChange.class),
        PART(PartChange.class),
        ROW(RowChange.class),
        ENUM_TYPE(EnumTypeChange.class),
        SEQUENCE(SequenceChange.class),
        VIEW(ViewChange.class),
        VALUE(RenameValue.class),
        COLLATION(SetCollation.class),
        PATHS(SetPaths.class),
        SQL(RunSql.class);

        private final Class<? extends Change> type;

        Subject(Class<? extends Change> type) {
            this.type = type;
        }
    }

    /** What this change is about, each in a class of its own; what becomes of it is a verb. */
    default Subject subject() {
        for (Subject subject : Subject.values()) {
            if (subject.type == getClass()) {
                return subject;
            }
        }
        throw new IllegalStateException("No subject has " + getClass());
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
        return this instanceof TableChange table ? table.created() : Optional.empty();
    }

    /** The table that goes. */
    default Optional<Table> droppedTable() {
        return this instanceof TableChange table ? table.dropped() : Optional.empty();
    }

    /** The objects that come from another place in the model. */
    default List<PathChange> paths() {
        return List.of();
    }

    /** Whether it is what a person wrote. */
    default boolean isByHand() {
        return this instanceof RunSql;
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
        public RunSql inverse() {
            return new RunSql(down, up);
        }
    }
}
