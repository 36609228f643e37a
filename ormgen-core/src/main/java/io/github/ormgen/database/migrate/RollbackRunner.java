package io.github.ormgen.database.migrate;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.connect.LiveDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;

/**
 * Takes back what stands of a script that was cut short on a database which commits each statement. The journal says
 * meanwhile that this is being done, so that it can be gone on with if it is cut short in turn.
 */
public final class RollbackRunner {

    private static final String FILE = "U1__take_back.sql";

    private final LiveDatabase database;
    private final MigrationHistory history;
    private final Migration migration;

    /**
     * Takes back on a database.
     *
     * @param migration the migration whose script it was, the one that makes it or the one that takes it back
     */
    public RollbackRunner(LiveDatabase database, Migration migration) {
        this.database = database;
        this.history = new MigrationHistory(database);
        this.migration = migration;
    }

    /**
     * Runs the statements that take it back. Then the migration has not run, or, if it was its undoing that was cut short,
     * stands as before.
     *
     * @param begun the script that was cut short, with how many of its statements stood
     * @param text the statements
     * @param standing how many of them have been done already
     */
    public void run(JournalEntry begun, String text, int standing, Progress progress)
            throws DatabaseFailure, ScriptFailure {
        // The history is then as it was before.
        ScriptListener forgetting = new JournalListener(history, standing, connection -> {
            if (!begun.isUndo()) {
                history.table().forget(migration.version().orElseThrow(), connection);
            }
        });
        try (Connection connection = database.connectInSchema()) {
            history.journal().restart(connection, begun);
            if (text.isBlank()) {
                connection.setAutoCommit(false);
                forgetting.ends(connection);
                connection.commit();
            }
        } catch (SQLException e) {
            throw database.failures().of(e);
        }
        if (!text.isBlank()) {
            try {
                new ScriptRunner(database, FILE, text).run(progress, forgetting);
            } catch (ScriptFailure e) {
                if (e.isWithoutTrace()) {
                    standAsBefore(begun, e);
                }
                throw e;
            }
        }
        history.clearJournal();
    }

    /** Nothing has been taken back, so that the script can still be finished. */
    private void standAsBefore(JournalEntry begun, ScriptFailure failure) {
        int done = begun.backFrom().orElse(0);
        try (Connection connection = database.connectInSchema()) {
            history.journal()
                    .restart(connection, new JournalEntry(begun.script(), begun.hash(), done, OptionalInt.empty()));
        } catch (SQLException | DatabaseFailure e) {
            failure.addSuppressed(e);
        }
    }
}
