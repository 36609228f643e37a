package io.github.ormgen.sql.script;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.Optional;

/**
 * Has all columns of a table filled before the first of them is required, so that one statement requires them all and
 * goes through the table once. Used for one script.
 */
final class NotNullOrdering {

    private Optional<TableName> table = Optional.empty();
    private int fills;

    /** Where the next statement of a change belongs among those so far. */
    int place(Change change, Statement statement, List<Statement> run) {
        Optional<TableName> next = change instanceof ColumnChange column && column.requires()
                ? Optional.of(column.table())
                : Optional.empty();
        if (next.isEmpty() || !next.equals(table) || fills > run.size()) {
            table = next;
            fills = run.size();
        }
        return next.isPresent() && statement.stage() == Stage.FILL ? fills++ : run.size();
    }
}
