package io.github.ormgen.it.evolution;

import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.schema.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** One database that is emptied again and again, which is much quicker than one of its own for each trial. */
public final class Arena implements AutoCloseable {

    private final ScratchDatabase database;
    private Connection connection;

    /** Makes one, which the caller closes. */
    public Arena(Database kind) throws SQLException {
        database = Databases.create(kind);
        connection = connect();
    }

    private Connection connect() throws SQLException {
        String url = database.url();
        return DriverManager.getConnection(
                switch (database.kind()) {
                    case H2 -> url;
                    case POSTGRESQL -> url + (url.contains("?") ? "&" : "?") + "stringtype=unspecified";
                    case MARIADB, MYSQL -> url + "&allowMultiQueries=true";
                },
                database.user(),
                database.password());
    }

    /** Goes on with another connection, as after a fault. */
    public void reconnect() throws SQLException {
        connection.close();
        connection = connect();
    }

    /** What kind of database it is. */
    public Database kind() {
        return database.kind();
    }

    /** Where it is. */
    public ScratchDatabase database() {
        return database;
    }

    /** The one connection to it. */
    public Connection connection() {
        return connection;
    }

    /** Takes all that is there away. */
    public void empty() throws SQLException {
        run(
                switch (kind()) {
                    case H2 -> "drop all objects";
                    case POSTGRESQL ->
                        "drop schema public cascade; drop schema if exists other cascade; create schema public";
                    case MARIADB, MYSQL ->
                        "drop database %1$s; create database %1$s character set utf8mb4; use %1$s"
                                .formatted(database.schema());
                });
    }

    /** Runs a script as a whole. */
    public void run(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script);
            boolean isMore = true;
            while (isMore) {
                // An error in a later statement comes out when its result is asked for.
                isMore = statement.getMoreResults() || statement.getUpdateCount() != -1;
            }
        }
    }

    /** What is there now. */
    public Catalog catalog() throws SQLException {
        return Dialects.of(kind()).catalog(connection);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
