package io.github.ormgen.database.migrate;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Writes into the journal how far a script has come, and leaves out those of its statements that stand. Where a script that
 * fails has changed nothing, there is no journal.
 */
class JournalListener implements ScriptListener {

    /** What is part of the last transaction of a script. */
    @FunctionalInterface
    interface Closing {
        void run(Connection connection) throws SQLException;
    }

    private final MigrationHistory history;
    private final int standing;
    private final Closing closing;

    /**
     * Listens to a script.
     *
     * @param standing how many of its statements stand
     */
    JournalListener(MigrationHistory history, int standing, Closing closing) {
        this.history = history;
        this.standing = standing;
        this.closing = closing;
    }

    @Override
    public boolean isLeftOut(int before, String sql) {
        return before < standing;
    }

    @Override
    public boolean isCommitted() {
        return !history.database().rollsBack();
    }

    @Override
    public void done(Connection connection, int statements) throws SQLException {
        if (isCommitted()) {
            history.journal().done(connection, statements);
        }
    }

    @Override
    public void ends(Connection connection) throws SQLException {
        closing.run(connection);
        if (isCommitted()) {
            history.journal().end(connection);
        }
    }
}
