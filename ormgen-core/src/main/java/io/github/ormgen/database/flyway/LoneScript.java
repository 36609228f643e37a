package io.github.ormgen.database.flyway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;

/**
 * A script that is no migration of the project. Flyway runs it as if it were one, so that it is read as any other is, with a
 * history that is thrown away.
 *
 * @param file the name of its file, {@code U2__add_phone.sql}
 * @param text the script
 */
record LoneScript(LiveDatabase database, String file, String text) {

    /** Has the name of Flyway's own in it, so that nobody takes it for a table of the project. */
    private static final String SCRATCH_TABLE = "flyway_schema_history_undo";

    void run(RunCallback callback) throws DatabaseFailure, ScriptFailure {
        dropScratchTable();
        Path folder = folder();
        try {
            database.configuration()
                    .sqlMigrationPrefix(file.substring(0, 1))
                    .locations(LiveDatabase.location(folder))
                    .table(SCRATCH_TABLE)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .callbacks(callback)
                    .load()
                    .migrate();
        } catch (FlywayException | RunCallback.ClosingFailed e) {
            if (callback.script().isEmpty()) {
                throw database.failures().of(e);
            }
            throw withoutScratchTable(new ScriptFailure(e, callback, database.failures()));
        } finally {
            delete(folder);
        }
        dropScratchTable();
    }

    /** What has failed is told, whether or not the table can be thrown away. */
    private ScriptFailure withoutScratchTable(ScriptFailure failure) {
        try {
            dropScratchTable();
        } catch (DatabaseFailure e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    /** A run that was cut short may have left it, and Flyway would take its script for done. */
    private void dropScratchTable() throws DatabaseFailure {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists "
                    + database.history().sibling(SCRATCH_TABLE).sql());
        } catch (SQLException e) {
            throw database.failures().of(e);
        }
    }

    private Path folder() {
        try {
            Path folder = Files.createTempDirectory("ormgen-script");
            Files.writeString(folder.resolve(file), text);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(file));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
