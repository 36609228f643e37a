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
 * Takes migrations back, each by a script of its own. Flyway runs the script as if it were a migration, so that it is read
 * as any other is, with a history that is thrown away; then a row of type {@code DELETE} in the true history, the kind that
 * Flyway's own repair writes, says that the version has not run. Both are one transaction where the database has them.
 */
public final class Undoing {

    /** Has the name of Flyway's own in it, so that nobody takes it for a table of the project. */
    private static final String SCRATCH_TABLE = "flyway_schema_history_undo";

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
        RunCallback callback =
                new RunCallback(progress, connection -> database.history().markUndone(migration, connection));
        dropScratchTable();
        Path folder = folderOf(file, text);
        try {
            database.configuration()
                    .sqlMigrationPrefix("U")
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
            delete(folder, file);
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

    private static Path folderOf(String file, String text) {
        try {
            Path folder = Files.createTempDirectory("ormgen-undo");
            Files.writeString(folder.resolve(file), text);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder, String file) {
        try {
            Files.deleteIfExists(folder.resolve(file));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
