package io.github.ormgen.database.flyway;

import io.github.ormgen.history.ScriptHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Runs migrations through Flyway. Where each statement is committed, a journal in the database says while a script runs how
 * far it has come.
 */
public final class Migrating {

    private final LiveDatabase database;
    private final Path folder;

    /** Runs the migrations of a folder. */
    public Migrating(LiveDatabase database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** Runs what has not run, as far as a version; empty for all. */
    public void migrate(Optional<String> target, Progress progress) throws DatabaseFailure, ScriptFailure {
        Bookkeeping bookkeeping = database.rollsBack() ? Bookkeeping.NONE : new Journaling("", 0);
        run(target, new RunCallback(progress, bookkeeping));
    }

    /**
     * Runs the rest of a migration that was cut short. Flyway then has it as one that ran as a whole.
     *
     * @param migration the oldest one that has not come to its end
     * @param standing how many of its statements stand, which are left out
     */
    public void finish(Migration migration, int standing, Progress progress) throws DatabaseFailure, ScriptFailure {
        Journal journal = database.journal();
        String version = migration.version().orElseThrow();
        try (Connection connection = database.connectInSchema()) {
            String hash = hash(migration.script());
            // First the journal: between the two, the migration is known to have begun.
            journal.restart(connection, new Unfinished(migration.script(), hash, standing, OptionalInt.empty()));
            database.history().forget(version, connection);
        } catch (SQLException e) {
            throw database.failures().of(e);
        }
        run(Optional.of(version), new RunCallback(progress, new Journaling(migration.script(), standing)));
    }

    private void run(Optional<String> target, RunCallback callback) throws DatabaseFailure, ScriptFailure {
        FluentConfiguration configuration = database.configuration()
                .locations(LiveDatabase.location(folder))
                .validateMigrationNaming(true)
                .callbacks(callback);
        try {
            target.ifPresent(configuration::target);
            configuration.load().migrate();
        } catch (FlywayException e) {
            if (callback.script().isEmpty()) {
                throw database.historyFailure(e);
            }
            ScriptFailure failure = new ScriptFailure(e, callback, database.failures());
            if (!callback.isCommitted() && !database.rollsBack()) {
                forget(callback, failure);
            }
            throw failure;
        }
        database.clearJournal();
    }

    /** Nothing of it stands: it may run again as if it had not begun. */
    private void forget(RunCallback callback, ScriptFailure failure) {
        try (Connection connection = database.connectInSchema()) {
            database.forgetBegun();
            if (!callback.version().isEmpty()) {
                database.history().forget(callback.version(), connection);
            }
        } catch (SQLException | DatabaseFailure e) {
            failure.addSuppressed(e);
        }
    }

    private String hash(String script) {
        try {
            return ScriptHash.of(Files.readString(folder.resolve(script)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says of each script that it has begun, but of one that had begun before. */
    private final class Journaling implements Bookkeeping {

        private final Journal journal = database.journal();
        private final String begun;
        private final int standing;
        private boolean isBegun;

        Journaling(String begun, int standing) {
            this.begun = begun;
            this.standing = standing;
        }

        @Override
        public void begins(Connection connection, String script) throws SQLException {
            isBegun = script.equals(begun);
            if (!isBegun) {
                journal.begin(connection, new Unfinished(script, hash(script), 0, OptionalInt.empty()));
            }
        }

        @Override
        public boolean isLeftOut(int before, String sql) {
            return isBegun && before < standing;
        }

        @Override
        public void done(Connection connection, int statements) throws SQLException {
            journal.done(connection, statements);
        }

        @Override
        public void ends(Connection connection) throws SQLException {
            journal.end(connection);
        }
    }
}
