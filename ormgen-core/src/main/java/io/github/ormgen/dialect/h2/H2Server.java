package io.github.ormgen.dialect.h2;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.dialect.server.DatabaseServer;
import io.github.ormgen.dialect.server.DatabaseServer.JdbcDriver;
import io.github.ormgen.dialect.server.DatabaseServer.ShadowStatements;
import io.github.ormgen.dialect.server.EmbeddedServer;
import io.github.ormgen.dialect.server.EmbeddedServer.EmbeddedLibrary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** H2 as a server, which may run within this process. */
final class H2Server extends DatabaseServer {

    private static final Map<Code, Set<Integer>> FAILURES = Map.of(
            Code.SIGN_IN_REFUSED, Set.of(28000),
            Code.NO_SUCH_DATABASE, Set.of(90013, 90146, 90149),
            Code.LOCKED, Set.of(90020, 50200, 40001),
            Code.NO_RIGHTS, Set.of(90096, 90040),
            Code.DATABASE_URL, Set.of(90011, 90046, 90047, 90066, 90088, 90113),
            Code.UNREACHABLE, Set.of(90067, 90121, 90098));

    /** Those options of a URL that say how SQL is read. */
    private static final Set<String> READING = Set.of(
            "MODE",
            "DATABASE_TO_UPPER",
            "DATABASE_TO_LOWER",
            "CASE_INSENSITIVE_IDENTIFIERS",
            "DEFAULT_NULL_ORDERING",
            "NON_KEYWORDS",
            "TIME ZONE");

    H2Server() {
        super(new JdbcDriver("org.h2.Driver", "com.h2database:h2", "2.5.252"), FAILURES);
    }

    @Override
    public String lockHint() {
        return "Close other programs that use the database, or wait for them.";
    }

    @Override
    public String lockTimeout(int seconds) {
        return "set lock_timeout " + seconds * 1000L;
    }

    @Override
    public String printingVersion(String version, int major, int minor) {
        return version.replaceFirst(" .*", "");
    }

    @Override
    public ShadowStatements beside(String url, List<String> surroundings) {
        return new ShadowStatements(
                url + ";SCHEMA={name}", url, "create schema {name}", "drop schema if exists {name} cascade");
    }

    @Override
    public Optional<EmbeddedServer> embedded() {
        return Optional.of(new InMemory());
    }

    private static final class InMemory implements EmbeddedServer {

        @Override
        public Optional<EmbeddedLibrary> library() {
            return Optional.empty();
        }

        @Override
        public Running start(String like) {
            StringBuilder url = new StringBuilder("jdbc:h2:mem:{name};DB_CLOSE_DELAY=-1");
            for (String option : like.split(";", -1)) {
                if (READING.contains(option.split("=", 2)[0].strip().toUpperCase(Locale.ROOT))) {
                    url.append(';').append(option);
                }
            }
            ShadowStatements databases =
                    new ShadowStatements(url.toString(), url.toString(), "", "shutdown immediately");
            return new Running("in memory", "sa", databases, () -> {});
        }
    }
}
