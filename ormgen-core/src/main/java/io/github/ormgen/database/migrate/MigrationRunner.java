package io.github.ormgen.database.migrate;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.connect.LiveDatabase;
import io.github.ormgen.project.FileTree;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Runs migrations through Flyway. Where each statement is committed, a journal in the database says while a script runs how
 * far it has come.
 *
 * @param folder the folder of the migrations
 */
public record MigrationRunner(LiveDatabase database, Path folder) {

    private MigrationHistory history() {
        return new MigrationHistory(database);
    }

    /** Runs what has not run, as far as a version; empty for all. */
    public void migrate(Optional<String> target, Progress progress) throws DatabaseFailure, ScriptFailure {
        run(target, callback(progress, database.rollsBack() ? ScriptListener.NONE : new Journaling("", 0)));
    }

    /**
     * Runs the rest of a migration that was cut short. Flyway then has it as one that ran as a whole.
     *
     * @param migration the oldest one that has not come to its end
     * @param standing how many of its statements stand, which are left out
     */
    public void finish(Migration migration, int standing, Progress progress) throws DatabaseFailure, ScriptFailure {
        String version = migration.version().orElseThrow();
        JournalEntry begun = entry(migration.script(), standing);
        database.runInSchema(connection -> {
            // First the journal: between the two, the migration is known to have begun.
            history().journal().restart(connection, begun);
            history().table().forget(version, connection);
        });
        RunCallback callback = callback(progress, new Journaling(migration.script(), standing));
        run(Optional.of(version), callback);
        ScriptRunner.checkThatItRan(callback, migration.script());
    }

    private RunCallback callback(Progress progress, ScriptListener listener) {
        return new RunCallback(progress, listener, database.dialect().server());
    }

    private void run(Optional<String> target, RunCallback callback) throws DatabaseFailure, ScriptFailure {
        FluentConfiguration configuration = history()
                .configuration()
                .locations(MigrationHistory.location(folder))
                .validateMigrationNaming(true)
                .callbacks(callback);
        try {
            target.ifPresent(configuration::target);
            configuration.load().migrate();
        } catch (FlywayException e) {
            if (callback.script().isEmpty()) {
                throw history().historyFailure(e);
            }
            throw MigrationHistory.after(new ScriptFailure(e, callback, database.failures()), () -> forget(callback));
        }
        history().clearJournal();
    }

    /** Where nothing of it stands, it may run again as if it had not begun. */
    private void forget(RunCallback callback) throws DatabaseFailure {
        if (!callback.isCommitted() && !database.rollsBack()) {
            history().forgetBegun();
            if (!callback.version().isEmpty()) {
                database.runInSchema(connection -> history().table().forget(callback.version(), connection));
            }
        }
    }

    private JournalEntry entry(String script, int done) {
        return JournalEntry.of(script, FileTree.read(folder.resolve(script)), done);
    }

    /** Says of each script that it has begun, but of one that had begun before. */
    private final class Journaling extends JournalListener {

        private final String begun;
        private boolean isBegun;

        Journaling(String begun, int standing) {
            super(history(), standing, connection -> {});
            this.begun = begun;
        }

        @Override
        public void begins(Connection connection, String script) throws SQLException {
            isBegun = script.equals(begun);
            if (!isBegun) {
                history().journal().begin(connection, entry(script, 0));
            }
        }

        @Override
        public boolean isLeftOut(int before, String sql) {
            return isBegun && super.isLeftOut(before, sql);
        }
    }
}
