package io.github.ormgen.database.shadow;

import io.github.ormgen.database.connect.ConnectionDetails;
import io.github.ormgen.database.connect.DatabaseSettings;
import java.util.Map;
import java.util.Optional;

/**
 * What shadow databases depend on.
 *
 * @param server a server on which schemas may be made; empty if there is none
 * @param placeholders what stands for Flyway's placeholders in scripts that a person wrote
 * @param lockTimeout how many seconds a statement waits for a lock, at least 1
 */
public record ShadowSettings(Optional<ConnectionDetails> server, Map<String, String> placeholders, int lockTimeout) {

    static ShadowSettings of(DatabaseSettings live) {
        return new ShadowSettings(Optional.empty(), live.placeholders(), live.lockTimeout());
    }

    DatabaseSettings at(ConnectionDetails access) {
        return new DatabaseSettings(
                access, DatabaseSettings.HISTORY_TABLE, Optional.empty(), placeholders, lockTimeout);
    }
}
