package io.github.ormgen.it.databases;

import io.github.ormgen.schema.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** PostgreSQL as a process of its own, without the disk's safety, since nothing here outlives the run. */
final class PostgreSqlServer implements Server {

    private static final String USER = "postgres";

    private final EmbeddedPostgres process;

    PostgreSqlServer() throws IOException {
        process = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                // Not UTC, so that a time zone that is forgotten somewhere shows.
                .setServerConfig("timezone", "Asia/Kathmandu")
                .start();
    }

    @Override
    public ScratchDatabase create(String name) throws SQLException {
        // Copying a file is quicker than a checkpoint of the whole server, which is the other strategy.
        execute("create database " + name + " strategy wal_log");
        return new ScratchDatabase(
                Database.POSTGRESQL, process.getJdbcUrl(USER, name), USER, "", "public", () -> drop(name));
    }

    private void drop(String name) throws SQLException {
        execute("drop database " + name + " with (force)");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = process.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
