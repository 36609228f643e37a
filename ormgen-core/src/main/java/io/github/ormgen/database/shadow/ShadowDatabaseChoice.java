package io.github.ormgen.database.shadow;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.connect.LiveDatabase;
import io.github.ormgen.schema.Database;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Where something can be tried that is compared with a live database. Versions of a database print the same in other words; so
 * that has to be a server of the same version.
 *
 * @param server the server, which the caller closes; empty if there is none
 * @param gap why there is none, in a sentence; empty if there is one
 */
public record ShadowDatabaseChoice(Optional<ShadowServer> server, String gap) {

    private static final String SAME_SERVER =
            " With -Dormgen.scratch=true, a temporary schema is created on its server.";

    /**
     * Finds it. A server that the settings name is used, whatever may be used else.
     *
     * @throws DatabaseFailure if a server does not answer, or can't be used
     */
    public static ShadowDatabaseChoice of(LiveDatabase live, ShadowUse use, ShadowSettings settings)
            throws DatabaseFailure {
        if (settings.server().isPresent()) {
            return in(ShadowServer.of(live.kind(), settings));
        }
        return switch (use) {
            case NEVER -> without("-Dormgen.scratch=false forbids a shadow schema.");
            case OWN_SERVER -> own(live, settings);
            case SAME_SERVER -> in(ShadowServer.beside(live));
        };
    }

    private static ShadowDatabaseChoice own(LiveDatabase live, ShadowSettings settings) throws DatabaseFailure {
        Database kind = live.kind();
        if (!new EmbeddedStart(kind).isPossible()) {
            return without("There is no shadow database of " + kind.displayName() + "." + SAME_SERVER);
        }
        ShadowServer server =
                ShadowServer.embedded(kind, settings, live.settings().access().url());
        String its = version(server);
        String own = version(live);
        if (its.equals(own)) {
            return in(server);
        }
        server.close();
        return without("The shadow database is " + kind.displayName() + " " + its + ", and this one is " + own + "."
                + SAME_SERVER);
    }

    private static ShadowDatabaseChoice in(ShadowServer server) {
        return new ShadowDatabaseChoice(Optional.of(server), "");
    }

    private static ShadowDatabaseChoice without(String gap) {
        return new ShadowDatabaseChoice(Optional.empty(), gap);
    }

    private static String version(ShadowServer server) throws DatabaseFailure {
        try (ShadowDatabase schema = server.create()) {
            return version(schema.database());
        }
    }

    /** As much of the version as decides how expressions are printed. */
    private static String version(LiveDatabase database) throws DatabaseFailure {
        try (Connection connection = database.connect()) {
            DatabaseMetaData server = connection.getMetaData();
            return database.dialect()
                    .server()
                    .printingVersion(
                            server.getDatabaseProductVersion(),
                            server.getDatabaseMajorVersion(),
                            server.getDatabaseMinorVersion());
        } catch (SQLException e) {
            throw database.failures().of(e);
        }
    }
}
