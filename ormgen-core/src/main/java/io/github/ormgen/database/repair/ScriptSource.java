package io.github.ormgen.database.repair;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.ColumnChange.Aspect;
import io.github.ormgen.change.Revision;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.sql.script.Scripts;
import java.util.List;

/**
 * A script with what it was made from.
 *
 * @param database the kind of database it is for
 * @param start the schema that it starts from
 * @param changes its changes, in its order; none for a script that a person wrote
 */
public record ScriptSource(Database database, Schema start, List<Change> changes, String text) {

    /** The script that makes a revision, or the one that takes it back. */
    public static ScriptSource of(Revision revision, Database database, boolean up, String text) {
        return new ScriptSource(
                database, up ? revision.before() : revision.after(), Scripts.changes(revision, database, up), text);
    }

    /** A script that a person wrote. */
    public static ScriptSource byHand(Database database, String text) {
        return new ScriptSource(database, Schema.empty(), List.of(), text);
    }

    boolean isByHand(int change) {
        return changes.get(change).isByHand();
    }

    /** Whether what a change does to rows may be done twice: values are given only where there are none. */
    boolean isRepeatable(int change) {
        return changes.get(change) instanceof ColumnChange column && column.changes(Aspect.NULLABILITY);
    }

    /** The statements that the script was written with, if it was written by this version of ormgen. */
    List<Statement> written() {
        return Scripts.statements(database, start, changes);
    }
}
