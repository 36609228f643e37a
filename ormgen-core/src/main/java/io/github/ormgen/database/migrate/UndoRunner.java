package io.github.ormgen.database.migrate;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.connect.LiveDatabase;
import java.util.OptionalInt;

/**
 * Takes migrations back, each by a script of its own; then a row of type {@code DELETE} in the history, the kind that
 * Flyway's own repair writes, says that the version has not run. Both are one transaction where the database has them;
 * elsewhere a journal in the database says while the script runs how far it has come, and keeps a second run out.
 */
public record UndoRunner(LiveDatabase database) {

    private static final String ROLLBACK = "U1__take_back.sql";

    private MigrationHistory history() {
        return new MigrationHistory(database);
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
            begin(migration, JournalEntry.of(file, text, 0));
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
        restart(JournalEntry.of(file, text, standing));
        run(migration, new ScriptRunner(database, file, text), standing, progress);
    }

    private void restart(JournalEntry script) throws DatabaseFailure {
        database.runInSchema(connection -> history().journal().restart(connection, script));
    }

    /** The last of what a script does says that its migration has been taken back. */
    private void run(Migration migration, ScriptRunner script, int standing, Progress progress)
            throws DatabaseFailure, ScriptFailure {
        ScriptListener marking = new JournalListener(
                history(), standing, connection -> history().table().markUndone(migration, connection));
        try {
            script.run(progress, marking);
        } catch (ScriptFailure e) {
            throw e.isWithoutTrace() ? MigrationHistory.after(e, history()::forgetBegun) : e;
        } catch (DatabaseFailure e) {
            throw standing == 0 ? MigrationHistory.after(e, history()::forgetBegun) : e;
        }
        history().clearJournal();
    }

    /** Holds all others off, if none of them has come before. */
    private void begin(Migration migration, JournalEntry script) throws DatabaseFailure {
        try {
            database.runInSchema(connection -> {
                history().journal().begin(connection, script);
                if (!history().table().isStanding(migration.version().orElse(""), connection)) {
                    history().journal().end(connection);
                    throw history().alreadyBegun();
                }
            });
        } catch (Journal.AlreadyBegun e) {
            throw history().alreadyBegun();
        }
    }

    /**
     * Takes back what stands of a script that was cut short. Then its migration has not run, or, if it was its undoing that
     * was cut short, stands as before. The journal says meanwhile that this is being done, so that it can be gone on with if
     * it is cut short in turn.
     *
     * @param migration the migration whose script it was, the one that makes it or the one that takes it back
     * @param begun the script that was cut short, with how many of its statements stood
     * @param text the statements that take it back
     * @param standing how many of them have been done already
     */
    public void rollBack(Migration migration, JournalEntry begun, String text, int standing, Progress progress)
            throws DatabaseFailure, ScriptFailure {
        // The history is then as it was before.
        ScriptListener forgetting = new JournalListener(history(), standing, connection -> {
            if (!begun.isUndo()) {
                history().table().forget(migration.version().orElseThrow(), connection);
            }
        });
        restart(begun);
        if (text.isBlank()) {
            database.runInSchema(connection -> {
                connection.setAutoCommit(false);
                forgetting.ends(connection);
                connection.commit();
            });
        } else {
            try {
                new ScriptRunner(database, ROLLBACK, text).run(progress, forgetting);
            } catch (ScriptFailure e) {
                // If nothing has been taken back, the script can still be finished.
                JournalEntry before = new JournalEntry(
                        begun.script(), begun.hash(), begun.backFrom().orElse(0), OptionalInt.empty());
                throw e.isWithoutTrace() ? MigrationHistory.after(e, () -> restart(before)) : e;
            }
        }
        history().clearJournal();
    }
}
