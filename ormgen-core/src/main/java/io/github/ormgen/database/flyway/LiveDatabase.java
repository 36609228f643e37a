package io.github.ormgen.database.flyway;

import io.github.ormgen.database.Catalog;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.sql.Dialects;
import io.github.ormgen.sql.Feature;
import io.github.ormgen.sql.Names;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** A database that answers. */
public final class LiveDatabase {

    private final DatabaseSettings settings;
    private final Database kind;
    private final ClassLoader loader = LiveDatabase.class.getClassLoader();

    LiveDatabase(DatabaseSettings settings, Database kind) {
        this.settings = settings;
        this.kind = kind;
    }

    /**
     * Looks whether a database is there and answers, and which it is.
     *
     * @throws DatabaseFailure if a person has something to mend
     */
    public static LiveDatabase at(DatabaseSettings settings) throws DatabaseFailure {
        JdbcDriver driver = JdbcDriver.of(settings.access());
        driver.check(LiveDatabase.class.getClassLoader());
        LiveDatabase assumed = new LiveDatabase(settings, driver.database());
        try (Connection connection = assumed.connect()) {
            String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            return new LiveDatabase(settings, Database.of(product).orElse(driver.database()));
        } catch (SQLException e) {
            throw assumed.failures().ofConnecting(e);
        }
    }

    /** The kind of database, as it says itself. */
    public Database kind() {
        return kind;
    }

    /** A new connection, which the caller closes. */
    public Connection connect() throws SQLException, DatabaseFailure {
        try {
            return configuration().getDataSource().getConnection();
        } catch (FlywayException e) {
            throw failures().ofConnecting(e);
        }
    }

    /**
     * The migrations of a folder and those that have run, by version; empty ones last.
     *
     * @param folder the folder of migrations; may be missing
     */
    public List<Migration> migrations(Path folder) throws DatabaseFailure {
        try {
            Flyway flyway = configuration().locations(location(folder)).load();
            return new Standing(flyway.info().all(), unfinished()).migrations();
        } catch (FlywayException e) {
            throw historyFailure(e);
        }
    }

    /** Whether the script of a migration is the one that Flyway's row of it tells of. */
    public boolean isAsItBegan(Path folder, Migration migration) throws DatabaseFailure {
        try {
            Flyway flyway = configuration().locations(location(folder)).load();
            return Arrays.stream(flyway.info().all())
                    .filter(each -> each.getScript().equals(migration.script()))
                    .allMatch(MigrationInfo::isChecksumMatching);
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
     * How many rows of a table there are, or only those that have a value in a column.
     *
     * @param column the column, empty for all rows
     */
    public long rows(TableName table, Optional<String> column) throws DatabaseFailure {
        Names names = Dialects.of(kind).names();
        String counted = column.map(names::of).orElse("*");
        String sql = "select count(" + counted + ") from " + names.of(table);
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw failures().of(e);
        }
    }

    /** What the database has, seen from the schema that its migrations run in. */
    public Catalog catalog() throws DatabaseFailure {
        try (Connection connection = connectInSchema()) {
            return Catalog.read(connection, kind);
        } catch (SQLException e) {
            throw failures().of(e);
        }
    }

    /** What a person has to mend where the database refuses something. */
    public DatabaseFailure failure(SQLException e) {
        return failures().of(e);
    }

    /**
     * A script that has begun and not come to its end, as far as it ran through ormgen; always empty where a script that
     * fails has changed nothing.
     */
    public Optional<Unfinished> unfinished() throws DatabaseFailure {
        if (rollsBack()) {
            return Optional.empty();
        }
        try (Connection connection = connectInSchema()) {
            return journal().read(connection);
        } catch (SQLException e) {
            throw failures().of(e);
        }
    }

    /** Whether a script that fails has changed nothing. */
    public boolean rollsBack() {
        return Dialects.of(kind).has(Feature.TRANSACTIONAL_DDL);
    }

    /** Flyway's table of what has run, and columns of it, as SQL names them. */
    public HistoryTable history() {
        return new HistoryTable(Dialects.of(kind).names(), settings.defaultSchema(), settings.historyTable());
    }

    /** A new connection to the schema that migrations run in, which the caller closes. */
    Connection connectInSchema() throws SQLException, DatabaseFailure {
        Connection connection = connect();
        if (settings.defaultSchema().isPresent() && Dialects.of(kind).has(Feature.SCHEMAS)) {
            connection.setSchema(settings.defaultSchema().get());
        } else if (settings.defaultSchema().isPresent()) {
            connection.setCatalog(settings.defaultSchema().get());
        }
        return connection;
    }

    /** Forgets a script that has begun and done nothing that stands. */
    void forgetBegun() throws DatabaseFailure {
        if (!rollsBack()) {
            try (Connection connection = connectInSchema()) {
                if (journal().read(connection).isPresent()) {
                    journal().end(connection);
                }
                journal().clear(connection);
            } catch (SQLException e) {
                throw failures().of(e);
            }
        }
    }

    /** Leaves no journal behind once all has come to its end. */
    void clearJournal() throws DatabaseFailure {
        if (!rollsBack()) {
            try (Connection connection = connectInSchema()) {
                journal().clear(connection);
            } catch (SQLException e) {
                throw failures().of(e);
            }
        }
    }

    Journal journal() {
        return new Journal(history());
    }

    DatabaseSettings settings() {
        return settings;
    }

    SqlFailures failures() {
        return new SqlFailures(settings, kind);
    }

    /** What all of Flyway's runs on this database have in common. */
    FluentConfiguration configuration() {
        Access access = settings.access();
        FluentConfiguration configuration = Flyway.configure(loader)
                .dataSource(
                        access.url(),
                        access.user().orElse(null),
                        access.password().orElse(null))
                .table(settings.historyTable())
                .placeholders(settings.placeholders())
                .initSql(lockTimeout())
                .loggers(QuietLog.class.getName());
        settings.defaultSchema().ifPresent(configuration::defaultSchema);
        return configuration;
    }

    static String location(Path folder) {
        return "filesystem:" + folder;
    }

    /** Nobody wants to wait for a day, or for ever, which is what some databases do. */
    private String lockTimeout() {
        int seconds = settings.lockTimeout();
        return switch (kind) {
            case H2 -> "set lock_timeout " + seconds * 1000L;
            case POSTGRESQL -> "set lock_timeout = '" + seconds + "s'";
            case MYSQL, MARIADB ->
                "set session lock_wait_timeout = " + seconds + ", session innodb_lock_wait_timeout = " + seconds;
        };
    }

    /** The failure that Flyway tells of before a script has begun. */
    DatabaseFailure historyFailure(FlywayException e) {
        if (isCausedBy(e, Journal.AlreadyBegun.class)) {
            return alreadyBegun();
        }
        String table = settings.historyTable();
        if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
            return new DatabaseFailure(
                    Code.NO_HISTORY,
                    "The database has tables, but no " + table + " that says which migrations made them.",
                    "If they are what the migrations up to V1 make, say so: mvn ormgen:migrate -Dormgen.baseline=1");
        }
        boolean isOtherTable = SqlFailures.sqlException(e)
                .map(SQLException::getSQLState)
                .filter(state -> state.equals("42703") || state.equals("42S22"))
                .isPresent();
        if (isOtherTable) {
            return new DatabaseFailure(
                    Code.FOREIGN_HISTORY,
                    "The table " + table + " is not one of Flyway's.",
                    "Name another for the history: -Dormgen.historyTable=shop_history");
        }
        return failures().of(e);
    }

    /** The failure of a script that can't begin. */
    DatabaseFailure alreadyBegun() {
        return new DatabaseFailure(
                Code.ALREADY_BEGUN,
                "Another script has begun on this database, and has not come to its end.",
                "Let it come to its end, if it still runs. If it was cut short: mvn ormgen:repair");
    }

    static boolean isCausedBy(Throwable e, Class<? extends Throwable> kind) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
