package io.github.ormgen.dialect.server;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.schema.SqlTokens;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is one database's own in working on a live server. */
public abstract class DatabaseServer {

    /** Statements that stand in the transaction; compound ones, which guards are, begin with {@code begin}. */
    private static final Set<String> IN_TRANSACTION =
            Set.of("select", "with", "values", "insert", "update", "delete", "merge", "replace", "set", "begin");

    private final JdbcDriver driver;
    private final Map<Code, ? extends Set<?>> failures;

    /**
     * A server.
     *
     * @param driver its JDBC driver
     * @param failures what numbers of the database or SQL states are about
     */
    protected DatabaseServer(JdbcDriver driver, Map<Code, ? extends Set<?>> failures) {
        this.driver = driver;
        this.failures = failures;
    }

    /** Its JDBC driver. */
    public final JdbcDriver driver() {
        return driver;
    }

    /**
     * What a failure is about, as far as it is about connections, rights or locks.
     *
     * @param errorCode the database's own number
     * @param state the SQL state, empty if there is none
     */
    public Optional<Code> failure(int errorCode, String state) {
        return failures.entrySet().stream()
                .filter(code ->
                        code.getValue().contains(errorCode) || code.getValue().contains(state))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What to do where something else holds a lock for too long. */
    public String lockHint() {
        return "Find and end the transaction that holds it, or wait longer: -Dormgen.lockTimeout=300";
    }

    /** The statement that has a session wait so many seconds for a lock. Some databases wait for a day, or for ever. */
    public abstract String lockTimeout(int seconds);

    /** As much of a server's version as decides how it prints expressions. */
    public String printingVersion(String version, int major, int minor) {
        return major + "." + minor;
    }

    /**
     * Whether a statement commits itself and what was done before it, whatever transaction it stands in; true if that can't
     * be said.
     */
    public boolean commits(String sql) {
        String[] words = SqlTokens.statement(sql).split("\\W+", 3);
        String first = words[0].isEmpty() && words.length > 1 ? words[1] : words[0];
        return !IN_TRANSACTION.contains(first.toLowerCase(Locale.ROOT));
    }

    /** A server that runs for ormgen alone; empty if there is none. */
    public Optional<EmbeddedServer> embedded() {
        return Optional.empty();
    }

    /**
     * The query for what a shadow database takes over from the database beside it; empty if it takes over nothing.
     *
     * @param schema the schema beside it, empty for the connection's own
     */
    public Optional<String> surroundings(Optional<String> schema) {
        return Optional.empty();
    }

    /**
     * How to make a schema on a server that others use too, on MariaDB and MySQL a database.
     *
     * @param url the URL of a database of the server
     * @param surroundings what the query for surroundings gives there, none if the schema takes over nothing
     */
    public abstract ShadowStatements beside(String url, List<String> surroundings);

    /**
     * The JDBC driver of a database. None comes with ormgen.
     *
     * @param className the class that connects
     * @param coordinates its group and artifact, with a colon between them
     * @param version the version that ormgen is tried with
     * @param otherCoordinates other artifacts that have the driver, as former ones
     */
    public record JdbcDriver(String className, String coordinates, String version, Set<String> otherCoordinates) {

        /** A driver that there is one artifact of. */
        public JdbcDriver(String className, String coordinates, String version) {
            this(className, coordinates, version, Set.of());
        }

        /** Whether an artifact has the driver, by its group and artifact with a colon between them. */
        public boolean isIn(String artifact) {
            return coordinates.equals(artifact) || otherCoordinates.contains(artifact);
        }
    }

    /**
     * How an empty database of a server is made and dropped. In each text {@code {name}} stands for the database's name, which
     * needs no quotes.
     *
     * @param url the URL of the database
     * @param serverUrl the URL at which the statements run
     * @param create the statement that makes the database; empty if connecting makes it
     * @param drop the statement that drops the database
     */
    public record ShadowStatements(String url, String serverUrl, String create, String drop) {

        /** The same for a name. */
        public ShadowStatements named(String name) {
            return new ShadowStatements(
                    url.replace("{name}", name),
                    serverUrl.replace("{name}", name),
                    create.replace("{name}", name),
                    drop.replace("{name}", name));
        }
    }
}
