package io.github.ormgen.database.scratch;

import io.github.ormgen.database.flyway.Access;
import io.github.ormgen.database.flyway.DatabaseFailure;
import io.github.ormgen.database.flyway.LiveDatabase;
import io.github.ormgen.diagnostic.Code;
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

    private static ScratchServer embedded(Database kind, ScratchSettings settings) throws DatabaseFailure {
        if (kind == Database.H2) {
            return new H2InMemory(settings);
        }
        throw new DatabaseFailure(
                Code.NO_SCRATCH,
                "There is no scratch database of " + kind.displayName() + ".",
                "Name a server on which a schema may be made for the trial: -Dormgen.scratchUrl=jdbc:" + kind.id()
                        + "://…");
    }
}
