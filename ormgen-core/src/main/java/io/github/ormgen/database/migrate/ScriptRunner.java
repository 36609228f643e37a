package io.github.ormgen.database.migrate;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.connect.LiveDatabase;
import io.github.ormgen.diagnostic.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.flywaydb.core.api.FlywayException;

/**
 * Runs a script that is no migration of the project. Flyway runs it as if it were one, so that it is read as any other is, with
 * a history that is thrown away.
 *
 * @param file the name of its file, {@code U2__add_phone.sql}
 */
public record ScriptRunner(LiveDatabase database, String file, String text) {

    /** Has the name of Flyway's own in it, so that nobody takes it for a table of the project. */
    private static final String HELPER_TABLE = "flyway_schema_history_undo";

    /** A version up to that of the baseline, which Flyway takes for done. */
    private static final Pattern UP_TO_BASELINE = Pattern.compile("^(?<prefix>[A-Z])0+([._]0+)*(?=__)");

    /**
     * Runs it.
     *
     * @throws DatabaseFailure if nothing of it has run
     * @throws ScriptFailure if it has begun, and not come to its end
     */
    public void run(Progress progress, ScriptListener listener) throws DatabaseFailure, ScriptFailure {
        RunCallback callback =
                new RunCallback(progress, listener, database.dialect().server());
        dropHelperTable();
        Path folder = folder();
        try {
            new MigrationHistory(database)
                    .configuration()
                    .sqlMigrationPrefix(file.substring(0, 1))
                    .locations(MigrationHistory.location(folder))
                    .table(HELPER_TABLE)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .callbacks(callback)
                    .load()
                    .migrate();
        } catch (FlywayException | RunCallback.ClosingFailed e) {
            if (callback.script().isEmpty()) {
                throw database.failures().of(e);
            }
            throw MigrationHistory.after(new ScriptFailure(e, callback, database.failures()), this::dropHelperTable);
        } finally {
            delete(folder);
        }
        dropHelperTable();
        checkThatItRan(callback, file);
    }

    /** Flyway leaves a script out without a word, if it takes it for done or its name for that of no migration. */
    static void checkThatItRan(RunCallback callback, String file) throws DatabaseFailure {
        if (callback.script().isEmpty()) {
            throw new DatabaseFailure(
                    Code.DATABASE_FAILS,
                    "Flyway has run nothing of " + file + ".",
                    "Nothing has changed. Is its name that of a script of Flyway's?");
        }
    }

    /** A run that was cut short may have left it, and Flyway would take its script for done. */
    private void dropHelperTable() throws DatabaseFailure {
        database.execute("drop table if exists "
                + new MigrationHistory(database).table().sibling(HELPER_TABLE).sql());
    }

    private Path folder() {
        try {
            Path folder = Files.createTempDirectory("ormgen-script");
            Files.writeString(script(folder), text);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path script(Path folder) {
        return folder.resolve(UP_TO_BASELINE.matcher(file).replaceFirst("${prefix}1"));
    }

    private void delete(Path folder) {
        try {
            Files.deleteIfExists(script(folder));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
