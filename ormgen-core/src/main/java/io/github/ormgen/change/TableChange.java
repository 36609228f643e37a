package io.github.ormgen.change;

import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.Optional;

/**
 * A table that comes, goes, gets another name or schema, another comment, or another way of marking rows as deleted.
 * Foreign keys and reference rows are changes of their own, so that tables may refer to each other; of a table that
 * stays there is nothing here but what can change. Foreign keys that refer to it follow its name. No unique key of the
 * table holds for living rows alone while the marks change.
 */
public record TableChange(Optional<Table> before, Optional<Table> after) implements Edit<Table> {

    /** Leaves out what is a change of its own. */
    public TableChange {
        boolean stays = before.isPresent() && after.isPresent();
        before = before.map(table -> part(table, stays));
        after = after.map(table -> part(table, stays));
    }

    private static Table part(Table table, boolean stays) {
        return stays ? table.header() : table.withoutForeignKeys().withRows(List.of());
    }

    /** A new table with its keys, indexes and checks. */
    public static TableChange create(Table table) {
        return new TableChange(Optional.empty(), Optional.of(table));
    }

    /** A table that goes. */
    public static TableChange drop(Table table) {
        return new TableChange(Optional.of(table), Optional.empty());
    }

    /** A table that stays. */
    public static TableChange alter(Table before, Table after) {
        return new TableChange(Optional.of(before), Optional.of(after));
    }

    /** Whether rows are marked as deleted in another way from now on. */
    public boolean changesMarks() {
        return is(Verb.ALTER) && !old().softDelete().equals(next().softDelete());
    }

    /** The table's name: the one before. */
    public TableName name() {
        return object().name();
    }

    @Override
    public TableName nameAfter(TableName table) {
        return is(Verb.RENAME) && name().equals(table) ? next().name() : table;
    }

    @Override
    public TableChange inverse() {
        return new TableChange(after, before);
    }
}
