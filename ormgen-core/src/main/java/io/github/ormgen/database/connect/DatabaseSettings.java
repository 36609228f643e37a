package io.github.ormgen.database.connect;

import java.util.Map;
import java.util.Optional;

/**
 * How to work on a database.
 *
 * @param historyTable the table in which Flyway keeps what has run
 * @param defaultSchema the schema of that table, and of tables that name none; empty for the connection's own
 * @param placeholders what stands for Flyway's placeholders in scripts that a person wrote
 * @param lockTimeout how many seconds a statement waits for a lock, at least 1
 */
public record DatabaseSettings(
        ConnectionDetails access,
        String historyTable,
        Optional<String> defaultSchema,
        Map<String, String> placeholders,
        int lockTimeout) {

    /** Flyway's own name for the table. */
    public static final String HISTORY_TABLE = "flyway_schema_history";

    /** Long enough for a short transaction, short enough for a person who waits. */
    public static final int LOCK_TIMEOUT = 30;

    /** The usual settings for a database. */
    public static DatabaseSettings of(ConnectionDetails access) {
        return new DatabaseSettings(access, HISTORY_TABLE, Optional.empty(), Map.of(), LOCK_TIMEOUT);
    }
}
