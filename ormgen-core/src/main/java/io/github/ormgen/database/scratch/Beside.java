package io.github.ormgen.database.scratch;

import io.github.ormgen.database.flyway.Access;
import io.github.ormgen.database.flyway.DatabaseFailure;
import io.github.ormgen.database.flyway.DatabaseSettings;
import io.github.ormgen.database.flyway.LiveDatabase;
import io.github.ormgen.schema.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where something can be tried that is compared with a live database. Versions of a database print the same in other words; so
 * that has to be a server of the same version.
 *
 * @param server the server, which the caller closes; empty if there is none
 * @param gap why there is none, in a sentence; empty if there is one
 */
public record Beside(Optional<ScratchServer> server, String gap) {

    private static final String SAME_SERVER =
            " Say -Dormgen.scratch=true, and a schema is made on its server for the moment.";

    /**
     * Finds it. A server that the settings name is used, whatever may be used else.
     *
     * @param live the live database
     * @throws DatabaseFailure if a server does not answer, or can't be used
     */
    public static Beside of(DatabaseSettings live, ScratchUse use, ScratchSettings settings) throws DatabaseFailure {
        LiveDatabase database = LiveDatabase.at(live);
        Database kind = database.kind();
        if (settings.server().isPresent()) {
            ScratchServer server = ScratchServers.of(kind, settings);
            return new Beside(Optional.of(server), "");
        }
        return switch (use) {
            case NEVER -> new Beside(Optional.empty(), "-Dormgen.scratch=false forbids a scratch schema.");
            case OWN_SERVER -> own(database, settings);
            case SAME_SERVER -> {
                Access access = live.access();
                yield new Beside(Optional.of(new SharedServer(settings, access, searchPath(database))), "");
            }
        };
    }

    private static Beside own(LiveDatabase live, ScratchSettings settings) throws DatabaseFailure {
        Database kind = live.kind();
        boolean isHere = kind == Database.H2
                || EmbeddedLibrary.of(kind).filter(EmbeddedLibrary::isHere).isPresent();
        if (!isHere) {
            return new Beside(
                    Optional.empty(), "There is no scratch database of " + kind.displayName() + "." + SAME_SERVER);
        }
        ScratchServer server = ScratchServers.of(kind, settings);
        String its = version(server);
        String own = version(live);
        if (its.equals(own)) {
            return new Beside(Optional.of(server), "");
        }
        server.close();
        return new Beside(
                Optional.empty(),
                "The scratch database is " + kind.displayName() + " " + its + ", and this one is " + own + "."
                        + SAME_SERVER);
    }

    private static String version(ScratchServer server) throws DatabaseFailure {
        try (ScratchSchema schema = server.create()) {
            return version(schema.database());
        }
    }

    /** As much of the version as decides how expressions are printed. */
    private static String version(LiveDatabase database) throws DatabaseFailure {
        try (Connection connection = database.connect()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            int minor = connection.getMetaData().getDatabaseMinorVersion();
            return switch (database.kind()) {
                case H2 -> connection.getMetaData().getDatabaseProductVersion().replaceFirst(" .*", "");
                case POSTGRESQL -> String.valueOf(major);
                case MARIADB, MYSQL -> major + "." + minor;
            };
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /** What names without a schema may mean on PostgreSQL, so that types of extensions are found. */
    private static List<String> searchPath(LiveDatabase database) throws DatabaseFailure {
        List<String> schemas = new ArrayList<>();
        if (database.kind() != Database.POSTGRESQL) {
            return schemas;
        }
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select unnest(current_schemas(false))")) {
            while (rows.next()) {
                schemas.add('"' + rows.getString(1).replace("\"", "\"\"") + '"');
            }
            return schemas;
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }
}
