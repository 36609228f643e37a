package io.github.ormgen.maven;

import io.github.ormgen.DatabaseRequest;
import io.github.ormgen.GenerateException;
import io.github.ormgen.MigrationRequest;
import io.github.ormgen.database.flyway.Access;
import io.github.ormgen.database.flyway.DatabaseSettings;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** What the goals on a live database have in common. */
abstract class DatabaseMojo extends MigrationMojo {

    /** A property and no parameter: Maven's debug log shows every parameter of a goal. */
    private static final String PASSWORD = "ormgen.password";

    /**
     * The JDBC URL of the database. If it isn't set, {@code FLYWAY_URL} of the environment says it, or the configuration of
     * the flyway-maven-plugin in the same POM; so it is with user and password. The password has a property,
     * {@code ormgen.password}.
     */
    @Parameter(property = "ormgen.url")
    private @Nullable String url;

    /** Who signs in. */
    @Parameter(property = "ormgen.user")
    private @Nullable String user;

    /** The id of a server in the {@code settings.xml} that has user and password, which may be encrypted. */
    @Parameter(property = "ormgen.server")
    private @Nullable String server;

    /** The table in which Flyway keeps what has run; {@code flyway_schema_history} if nothing says another. */
    @Parameter(property = "ormgen.historyTable")
    private @Nullable String historyTable;

    /** The schema of that table, and of tables that name none; the connection's own if nothing says another. */
    @Parameter(property = "ormgen.defaultSchema")
    private @Nullable String defaultSchema;

    /** How many seconds a statement waits for a lock that something else holds. */
    @Parameter(property = "ormgen.lockTimeout", defaultValue = "30", required = true)
    private int lockTimeout;

    /** What stands for Flyway's placeholders in scripts of your own. */
    @Parameter
    private @Nullable Map<String, String> placeholders;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Inject
    private Provider<SettingsDecrypter> decrypter;

    @Override
    final void run(MigrationRequest request, DiagnosticReport report) throws GenerateException, MojoFailureException {
        Connections connections = connections();
        Access access = connections.access();
        if (!access.url().isEmpty()) {
            getLog().info("Database: " + access + " (" + connections.places() + ")");
        }
        run(new DatabaseRequest(request, settings(connections)), report);
    }

    /** Does the goal's work and logs what came of it. */
    abstract void run(DatabaseRequest request, DiagnosticReport report) throws GenerateException, MojoFailureException;

    private DatabaseSettings settings(Connections connections) throws MojoFailureException {
        if (lockTimeout < 1) {
            throw new MojoFailureException("<lockTimeout> is " + lockTimeout + ". It is in seconds, at least 1.");
        }
        Map<String, String> all = new HashMap<>(flyway().placeholders());
        all.putAll(placeholders == null ? Map.of() : placeholders);
        return new DatabaseSettings(
                connections.access(),
                Optional.ofNullable(historyTable).orElseGet(connections::historyTable),
                Optional.ofNullable(defaultSchema).or(connections::defaultSchema),
                all,
                lockTimeout);
    }

    private Connections connections() throws MojoFailureException {
        Servers servers = new Servers(session.getSettings(), decrypter);
        FlywayPlugin flyway = flyway();
        Connections connections =
                new Connections().parameters(Optional.ofNullable(url), Optional.ofNullable(user), password());
        if (server != null) {
            connections.server(server, servers.get(server));
        }
        connections.environment(System.getenv()).flyway(flyway);
        Optional<String> flywayServer = flyway.value("serverId");
        if (flywayServer.isPresent()) {
            connections.server(
                    flywayServer.get(), servers.find(flywayServer.get()).orElse(Credentials.NONE));
        }
        return connections;
    }

    private Optional<String> password() {
        return Stream.of(session.getUserProperties(), project().getProperties())
                .map(properties -> properties.getProperty(PASSWORD))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private FlywayPlugin flyway() {
        return FlywayPlugin.of(project(), session.getUserProperties());
    }
}
