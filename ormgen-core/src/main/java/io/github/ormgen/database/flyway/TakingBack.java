package io.github.ormgen.database.flyway;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;

/**
 * Takes back what stands of a script that was cut short on a database which commits each statement. The journal says
 * meanwhile that this is being done, so that it can be gone on with if it is cut short in turn.
 */
public final class TakingBack {

    private static final String FILE = "U1__take_back.sql";

    private final LiveDatabase database;
    private final Migration migration;

    /**
     * Takes back on a database.
     *
     * @param migration the migration whose script it was, the one that makes it or the one that takes it back
     */
    public TakingBack(LiveDatabase database, Migration migration) {
        this.database = database;
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
    public void run(Unfinished begun, String text, int standing, Progress progress)
            throws DatabaseFailure, ScriptFailure {
        Forgetting forgetting = new Forgetting(begun.isUndo(), standing);
        try (Connection connection = database.connectInSchema()) {
            database.journal().restart(connection, begun);
            if (text.isBlank()) {
                connection.setAutoCommit(false);
                forgetting.ends(connection);
                connection.commit();
            }
        } catch (SQLException e) {
            throw database.failures().of(e);
        }
        if (!text.isBlank()) {
            RunCallback callback = new RunCallback(progress, forgetting);
            try {
                new LoneScript(database, FILE, text).run(callback);
            } catch (ScriptFailure e) {
                if (!callback.isCommitted()) {
                    standAsBefore(begun, e);
                }
                throw e;
            }
        }
        database.clearJournal();
    }

    /** Nothing has been taken back, so that the script can still be finished. */
    private void standAsBefore(Unfinished begun, ScriptFailure failure) {
        int done = begun.backFrom().orElse(0);
        try (Connection connection = database.connectInSchema()) {
            database.journal()
                    .restart(connection, new Unfinished(begun.script(), begun.hash(), done, OptionalInt.empty()));
        } catch (SQLException | DatabaseFailure e) {
            failure.addSuppressed(e);
        }
    }

    /** Has the history as it was before. */
    private final class Forgetting implements Bookkeeping {

        private final boolean isUndo;
        private final int standing;

        Forgetting(boolean isUndo, int standing) {
            this.isUndo = isUndo;
            this.standing = standing;
        }

        @Override
        public void begins(Connection connection, String script) {}

        @Override
        public boolean isLeftOut(int before, String sql) {
            return before < standing;
        }

        @Override
        public void done(Connection connection, int statements) throws SQLException {
            database.journal().done(connection, statements);
        }

        @Override
        public void ends(Connection connection) throws SQLException {
            if (!isUndo) {
                database.history().forget(migration.version().orElseThrow(), connection);
            }
            database.journal().end(connection);
        }
    }
}
