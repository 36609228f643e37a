package io.github.ormgen.database.connect;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.IdentifierQuoting;
import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.TableName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A database that answers. */
public final class LiveDatabase {

    private final DatabaseSettings settings;
    private final JdbcConnections connections;
    private final Database kind;

    private LiveDatabase(DatabaseSettings settings, JdbcConnections connections, Database kind) {
        this.settings = settings;
        this.connections = connections;
        this.kind = kind;
    }

    /**
     * Looks whether a database is there and answers, and which it is.
     *
     * @throws DatabaseFailure if a person has something to mend
     */
    public static LiveDatabase at(DatabaseSettings settings) throws DatabaseFailure {
        JdbcConnections connections = JdbcConnections.of(settings.access());
        LiveDatabase assumed = new LiveDatabase(settings, connections, connections.database());
        try (Connection connection = assumed.connect()) {
            String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            return new LiveDatabase(settings, connections, Database.of(product).orElse(connections.database()));
        } catch (SQLException e) {
            throw assumed.failures().ofConnecting(e);
        }
    }

    /** The kind of database, as it says itself. */
    public Database kind() {
        return kind;
    }

    /** What is the database's own. */
    public Dialect dialect() {
        return Dialects.of(kind);
    }

    /** A new connection, which the caller closes. */
    public Connection connect() throws DatabaseFailure {
        try {
            return connections.connect();
        } catch (SQLException e) {
            throw failures().ofConnecting(e);
        }
    }

    /**
     * How many rows of a table there are, or only those that have a value in a column.
     *
     * @param column the column, empty for all rows
     */
    public long rows(TableName table, Optional<String> column) throws DatabaseFailure {
        IdentifierQuoting names = dialect().names();
        String counted = column.map(names::of).orElse("*");
        String sql = "select count(" + counted + ") from " + names.of(table);
        return inSchema(connection -> Long.parseLong(texts(connection, sql).get(0)));
    }

    /** What the database has, seen from the schema that its migrations run in. */
    public Catalog catalog() throws DatabaseFailure {
        return inSchema(dialect()::catalog);
    }

    /** Runs a statement. */
    public void execute(String sql) throws DatabaseFailure {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failures().of(e);
        }
    }

    /** What a query gives in its first column. */
    public List<String> texts(String sql) throws DatabaseFailure {
        try (Connection connection = connect()) {
            return texts(connection, sql);
        } catch (SQLException e) {
            throw failures().of(e);
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** Whether a script that fails has changed nothing. */
    public boolean rollsBack() {
        return dialect().has(Feature.TRANSACTIONAL_DDL);
    }

    /** Work on a connection. */
    @FunctionalInterface
    public interface SqlWork<T> {
        /** Does it. */
        T on(Connection connection) throws SQLException, DatabaseFailure;
    }

    /** Work on a connection that gives nothing. */
    @FunctionalInterface
    public interface SqlAction {
        /** Does it. */
        void on(Connection connection) throws SQLException, DatabaseFailure;
    }

    /** Works on a new connection to the schema that migrations run in. */
    public <T> T inSchema(SqlWork<T> work) throws DatabaseFailure {
        try (Connection connection = connect()) {
            if (settings.defaultSchema().isPresent() && dialect().has(Feature.SCHEMAS)) {
                connection.setSchema(settings.defaultSchema().get());
            } else if (settings.defaultSchema().isPresent()) {
                connection.setCatalog(settings.defaultSchema().get());
            }
            return work.on(connection);
        } catch (SQLException e) {
            throw failures().of(e);
        }
    }

    /** The same for what gives nothing. */
    public void runInSchema(SqlAction action) throws DatabaseFailure {
        inSchema(connection -> {
            action.on(connection);
            return true;
        });
    }

    /** How to work on it. */
    public DatabaseSettings settings() {
        return settings;
    }

    /** Says what it refuses. */
    public SqlFailures failures() {
        return new SqlFailures(settings, kind);
    }
}
