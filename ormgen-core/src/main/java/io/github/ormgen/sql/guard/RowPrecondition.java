package io.github.ormgen.sql.guard;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.IdentifierQuoting;
import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.sql.ddl.RowValues;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is asked of the rows of a table before a reference row changes.
 *
 * @param atStart how to ask before anything has changed; empty if that can't be
 * @param now how to ask right before the change
 * @param message what the rows in the way are, said after their number
 * @param condition what holds for rows that are in the way
 */
record RowPrecondition(Optional<Asked> atStart, Asked now, String message, Function<Asked, String> condition) {

    /**
     * A table and rows with the names of one moment.
     *
     * @param tables the tables that rows may refer to
     * @param table the table, called <code>referring</code>
     * @param columns the columns asked about, with their names at the change
     * @param named the same columns with the names of the moment
     */
    record Asked(
            Dialect dialect,
            Function<TableName, Table> tables,
            Table table,
            List<ReferenceRow> rows,
            List<String> columns,
            List<String> named) {

        String name(String column) {
            return named.get(columns.indexOf(column));
        }

        IdentifierQuoting names() {
            return dialect.names();
        }

        RowValues values() {
            return new RowValues(dialect, tables, table, table.columns().get(0));
        }
    }

    /** The same, asked right before the change. */
    RowPrecondition inPlaceOnly() {
        return new RowPrecondition(Optional.empty(), now, message, condition);
    }

    /** The statement that stops the script. */
    Statement guard() {
        Asked asked = atStart.orElse(now);
        String count = "select count(*) from " + asked.names().of(asked.table().name()) + " referring where "
                + condition.apply(asked);
        Statement guard = asked.dialect().guard(count, message);
        return atStart.isPresent() ? guard : guard.in(Stage.GUARD_IN_PLACE);
    }
}
