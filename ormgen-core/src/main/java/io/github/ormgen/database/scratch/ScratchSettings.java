package io.github.ormgen.database.scratch;

import io.github.ormgen.database.flyway.Access;
import io.github.ormgen.database.flyway.DatabaseSettings;
import java.util.Map;
import java.util.Optional;

/**
 * What scratch databases depend on.
 *
 * @param server a server on which schemas may be made; empty if there is none
 * @param placeholders what stands for Flyway's placeholders in scripts that a person wrote
 * @param lockTimeout how many seconds a statement waits for a lock, at least 1
 */
public record ScratchSettings(Optional<Access> server, Map<String, String> placeholders, int lockTimeout) {

    /** Copies the placeholders. */
    public ScratchSettings {
        placeholders = Map.copyOf(placeholders);
    }

    /** How to work on a database. */
    DatabaseSettings at(Access access) {
        return new DatabaseSettings(
                access, DatabaseSettings.HISTORY_TABLE, Optional.empty(), placeholders, lockTimeout);
    }
}
