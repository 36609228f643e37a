package io.github.ormgen.database.flyway;

import io.github.ormgen.history.ScriptHash;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;

/**
 * Takes migrations back, each by a script of its own; then a row of type {@code DELETE} in the history, the kind that
 * Flyway's own repair writes, says that the version has not run. Both are one transaction where the database has them;
 * elsewhere a journal in the database says while the script runs how far it has come, and keeps a second run out.
 */
public final class Undoing {

    private final LiveDatabase database;

    /** Takes migrations of a database back. */
    public Undoing(LiveDatabase database) {
        this.database = database;
    }

    /**
     * Takes the newest migration back.
     *
     * @param migration the migration
     * @param file the name of the script that takes it back, {@code U2__add_phone.sql}
     * @param text the script
     */
    public void undo(Migration migration, String file, String text, Progress progress)
            throws DatabaseFailure, ScriptFailure {
        if (!database.rollsBack()) {
            begin(migration, new Unfinished(file, ScriptHash.of(text), 0, OptionalInt.empty()));
        }
        run(file, text, new RunCallback(progress, new Marking(migration, 0)));
    }

    /**
     * Runs the rest of a script that was cut short.
     *
     * @param standing how many of its statements stand, which are left out
     */
    public void finish(Migration migration, String file, String text, int standing, Progress progress)
            throws DatabaseFailure, ScriptFailure {
        try (Connection connection = database.connectInSchema()) {
            database.journal()
                    .restart(connection, new Unfinished(file, ScriptHash.of(text), standing, OptionalInt.empty()));
        } catch (SQLException e) {
            throw database.failures().of(e);
        }
        run(file, text, new RunCallback(progress, new Marking(migration, standing)));
    }

    private void run(String file, String text, RunCallback callback) throws DatabaseFailure, ScriptFailure {
        try {
            new LoneScript(database, file, text).run(callback);
        } catch (ScriptFailure e) {
            if (!callback.isCommitted()) {
                forget(e);
            }
            throw e;
        }
        database.clearJournal();
    }

    /** Nothing of it stands: the migration stands as before. */
    private void forget(ScriptFailure failure) {
        try {
            database.forgetBegun();
        } catch (DatabaseFailure e) {
            failure.addSuppressed(e);
        }
    }

    /** Holds all others off, if none of them has come before. */
    private void begin(Migration migration, Unfinished script) throws DatabaseFailure {
        try (Connection connection = database.connectInSchema()) {
            database.journal().begin(connection, script);
            if (!database.history().isStanding(migration.version().orElse(""), connection)) {
                database.journal().end(connection);
                throw database.alreadyBegun();
            }
        } catch (Journal.AlreadyBegun e) {
            throw database.alreadyBegun();
        } catch (SQLException e) {
            throw database.failures().of(e);
        }
    }

    /** Says that a migration has been taken back, with the last of what its script does. */
    private final class Marking implements Bookkeeping {

        private final Migration migration;
        private final int standing;

        Marking(Migration migration, int standing) {
            this.migration = migration;
            this.standing = standing;
        }

        @Override
        public boolean isLeftOut(int before, String sql) {
            return before < standing;
        }

        @Override
        public void begins(Connection connection, String script) {}

        @Override
        public boolean isCommitted() {
            return !database.rollsBack();
        }

        @Override
        public void done(Connection connection, int statements) throws SQLException {
            if (!database.rollsBack()) {
                database.journal().done(connection, statements);
            }
        }

        @Override
        public void ends(Connection connection) throws SQLException {
            database.history().markUndone(migration, connection);
            if (!database.rollsBack()) {
                database.journal().end(connection);
            }
        }
    }
}
