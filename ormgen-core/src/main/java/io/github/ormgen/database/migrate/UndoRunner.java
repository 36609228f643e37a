package io.github.ormgen.database.migrate;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.connect.LiveDatabase;
import io.github.ormgen.history.ScriptHash;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;

/**
 * Takes migrations back, each by a script of its own; then a row of type {@code DELETE} in the history, the kind that
 * Flyway's own repair writes, says that the version has not run. Both are one transaction where the database has them;
 * elsewhere a journal in the database says while the script runs how far it has come, and keeps a second run out.
 */
public final class UndoRunner {

    private final LiveDatabase database;
    private final MigrationHistory history;

    /** Takes migrations of a database back. */
    public UndoRunner(LiveDatabase database) {
        this.database = database;
        this.history = new MigrationHistory(database);
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
            begin(migration, new JournalEntry(file, ScriptHash.of(text), 0, OptionalInt.empty()));
        }
        run(migration, new ScriptRunner(database, file, text), 0, progress);
    }

    /**
     * Runs the rest of a script that was cut short.
     *
     * @param standing how many of its statements stand, which are left out
     */
    public void finish(Migration migration, String file, String text, int standing, Progress progress)
            throws DatabaseFailure, ScriptFailure {
        try (Connection connection = database.connectInSchema()) {
            history.journal()
                    .restart(connection, new JournalEntry(file, ScriptHash.of(text), standing, OptionalInt.empty()));
        } catch (SQLException e) {
            throw database.failures().of(e);
        }
        run(migration, new ScriptRunner(database, file, text), standing, progress);
    }

    /** The last of what a script does says that its migration has been taken back. */
    private void run(Migration migration, ScriptRunner script, int standing, Progress progress)
            throws DatabaseFailure, ScriptFailure {
        try {
            script.run(
                    progress,
                    new JournalListener(
                            history, standing, connection -> history.table().markUndone(migration, connection)));
        } catch (ScriptFailure e) {
            if (e.isWithoutTrace()) {
                forget(e);
            }
            throw e;
        } catch (DatabaseFailure e) {
            if (standing == 0) {
                forget(e);
            }
            throw e;
        }
        history.clearJournal();
    }

    /** Nothing of it stands: the migration stands as before. */
    private void forget(Exception failure) {
        try {
            history.forgetBegun();
        } catch (DatabaseFailure e) {
            failure.addSuppressed(e);
        }
    }

    /** Holds all others off, if none of them has come before. */
    private void begin(Migration migration, JournalEntry script) throws DatabaseFailure {
        try (Connection connection = database.connectInSchema()) {
            history.journal().begin(connection, script);
            if (!history.table().isStanding(migration.version().orElse(""), connection)) {
                history.journal().end(connection);
                throw history.alreadyBegun();
            }
        } catch (Journal.AlreadyBegun e) {
            throw history.alreadyBegun();
        } catch (SQLException e) {
            throw database.failures().of(e);
        }
    }
}
