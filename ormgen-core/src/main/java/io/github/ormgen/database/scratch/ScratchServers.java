package io.github.ormgen.database.scratch;

import io.github.ormgen.database.flyway.Access;
import io.github.ormgen.database.flyway.DatabaseFailure;
import io.github.ormgen.database.flyway.LiveDatabase;
import io.github.ormgen.schema.Database;
import java.util.List;
import java.util.Optional;

/** Finds where something can be tried on a kind of database. */
public final class ScratchServers {

    private ScratchServers() {}

    /**
     * The server that the settings name if it is of the kind; else one within this process, or a process of its own.
     *
     * @throws DatabaseFailure if there is none, or it does not answer
     */
    public static ScratchServer of(Database kind, ScratchSettings settings) throws DatabaseFailure {
        Optional<Access> server = settings.server();
        if (server.isPresent() && LiveDatabase.at(settings.at(server.get())).kind() == kind) {
            return new SharedServer(settings, server.get(), List.of());
        }
        return embedded(kind, settings);
    }

    /** One within this process, or a process of its own. */
    private static ScratchServer embedded(Database kind, ScratchSettings settings) throws DatabaseFailure {
        if (kind == Database.H2) {
            return new H2InMemory(settings);
        } else if (EmbeddedLibrary.of(kind).filter(EmbeddedLibrary::isHere).isEmpty()) {
            throw EmbeddedLibrary.missing(kind);
        }
        return kind == Database.POSTGRESQL ? PostgreSqlProcess.start(settings) : MariaDbProcess.start(settings);
    }
}
