package io.github.ormgen.it.databases;

import io.github.ormgen.schema.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * An empty database for one test, gone when it is closed.
 *
 * @param kind what kind of database it is
 * @param url its JDBC URL
 * @param user who signs in
 * @param password the user's password
 * @param schema the schema that unqualified names mean
 * @param drop takes the database off its server
 */
public record ScratchDatabase(Database kind, String url, String user, String password, String schema, SqlAction drop)
        implements AutoCloseable {

    /** A new connection, which the caller closes. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Runs statements one after another on a connection of their own. */
    public void execute(List<String> statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        drop.run();
    }

    /** Something that is done over JDBC. */
    @FunctionalInterface
    public interface SqlAction {
        void run() throws SQLException;
    }
}
