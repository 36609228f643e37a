package io.github.ormgen.database.migrate;

import io.github.ormgen.database.connect.ConnectionDetails;
import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.connect.DatabaseSettings;
import io.github.ormgen.database.connect.LiveDatabase;
import io.github.ormgen.database.connect.SqlFailures;
import io.github.ormgen.diagnostic.Code;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** What has run on a live database: by Flyway's table, and by ormgen's journal of the script that runs. */
public record MigrationHistory(LiveDatabase database) {

    /** The migrations of a folder and those that have run, by version; empty ones last. */
    public List<Migration> migrations(Path folder) throws DatabaseFailure {
        return new MigrationStates(all(folder), unfinished()).migrations();
    }

    /** Whether the script of a migration is the one that Flyway's row of it tells of. */
    public boolean isAsItBegan(Path folder, Migration migration) throws DatabaseFailure {
        return Arrays.stream(all(folder))
                .filter(each -> each.getScript().equals(migration.script()))
                .allMatch(MigrationInfo::isChecksumMatching);
    }

    private MigrationInfo[] all(Path folder) throws DatabaseFailure {
        try {
            return configuration().locations(location(folder)).load().info().all();
        } catch (FlywayException e) {
            throw historyFailure(e);
        }
    }

    /** Has Flyway take what is there for what the migrations up to a version would have made. */
    public void baseline(String version) throws DatabaseFailure {
        try {
            configuration().baselineVersion(version).load().baseline();
        } catch (FlywayException e) {
            throw historyFailure(e);
        }
    }

    /**
     * A script that has begun and not come to its end, as far as it ran through ormgen; always empty where a script that
     * fails has changed nothing.
     */
    public Optional<JournalEntry> unfinished() throws DatabaseFailure {
        return database.rollsBack() ? Optional.empty() : database.inSchema(journal()::read);
    }

    /** Flyway's table of what has run, and columns of it, as SQL names them. */
    public HistoryTable table() {
        return new HistoryTable(
                database.dialect().names(),
                settings().defaultSchema(),
                settings().historyTable());
    }

    void forgetBegun() throws DatabaseFailure {
        if (unfinished().isPresent()) {
            database.runInSchema(journal()::end);
        }
        clearJournal();
    }

    void clearJournal() throws DatabaseFailure {
        if (!database.rollsBack()) {
            database.runInSchema(journal()::clear);
        }
    }

    /** Work on a database after a failure. */
    @FunctionalInterface
    interface Cleanup {
        void run() throws DatabaseFailure;
    }

    /** A failure, which is told whether or not it can be cleaned up after it. */
    static <E extends Exception> E after(E failure, Cleanup cleanup) {
        try {
            cleanup.run();
        } catch (DatabaseFailure e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    Journal journal() {
        return new Journal(table());
    }

    /** What all of Flyway's runs on this database have in common. */
    FluentConfiguration configuration() {
        ConnectionDetails access = settings().access();
        FluentConfiguration configuration = Flyway.configure(MigrationHistory.class.getClassLoader())
                .dataSource(
                        access.url(),
                        access.user().orElse(null),
                        access.password().orElse(null))
                .table(settings().historyTable())
                .placeholders(settings().placeholders())
                .initSql(database.dialect().server().lockTimeout(settings().lockTimeout()))
                .loggers(SilentFlywayLog.class.getName());
        settings().defaultSchema().ifPresent(configuration::defaultSchema);
        return configuration;
    }

    static String location(Path folder) {
        return "filesystem:" + folder;
    }

    /** The failure that Flyway tells of before a script has begun. */
    DatabaseFailure historyFailure(FlywayException e) {
        if (SqlFailures.cause(e, Journal.AlreadyBegun.class).isPresent()) {
            return alreadyBegun();
        }
        String table = settings().historyTable();
        if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
            return new DatabaseFailure(
                    Code.NO_HISTORY,
                    "The database has tables, but no " + table + " with the migrations that created them.",
                    "If they are the result of the migrations up to V1, run: mvn ormgen:migrate -Dormgen.baseline=1");
        }
        boolean isOtherTable = SqlFailures.sqlException(e)
                .map(SQLException::getSQLState)
                .filter(state -> state.equals("42703") || state.equals("42S22"))
                .isPresent();
        if (isOtherTable) {
            return new DatabaseFailure(
                    Code.FOREIGN_HISTORY,
                    "The table " + table + " is not a history table of Flyway.",
                    "Name another history table: -Dormgen.historyTable=shop_history");
        }
        return database.failures().of(e);
    }

    /** The failure of a script that can't begin. */
    DatabaseFailure alreadyBegun() {
        return new DatabaseFailure(
                Code.ALREADY_BEGUN,
                "Another script started on this database and has not finished.",
                "If it is still running, wait for it. If it was interrupted: mvn ormgen:repair");
    }

    private DatabaseSettings settings() {
        return database.settings();
    }
}
