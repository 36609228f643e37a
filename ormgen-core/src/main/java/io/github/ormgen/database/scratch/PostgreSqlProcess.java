package io.github.ormgen.database.scratch;

import io.github.ormgen.database.flyway.DatabaseFailure;
import io.github.ormgen.schema.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** PostgreSQL as a process of its own, without the disk's safety, since nothing there outlives the trial. */
final class PostgreSqlProcess {

    private static final String USER = "postgres";

    private PostgreSqlProcess() {}

    static ScratchServer start(ScratchSettings settings) throws DatabaseFailure {
        try (QuietStart quiet = new QuietStart("io.zonky.test")) {
            return quiet.during(() -> run(settings));
        } catch (Exception e) {
            throw EmbeddedLibrary.POSTGRESQL.failure(e);
        }
    }

    private static ScratchServer run(ScratchSettings settings) throws IOException {
        EmbeddedPostgres process = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                .start();
        return new ServerProcess(
                settings, Database.POSTGRESQL, USER, name -> process.getJdbcUrl(USER, name), process::close);
    }
}
