package io.github.ormgen.maven;

import io.github.ormgen.database.connect.ConnectionDetails;
import io.github.ormgen.maven.build.Connections;
import io.github.ormgen.maven.build.Credentials;
import io.github.ormgen.maven.build.FlywayPlugin;
import io.github.ormgen.maven.build.Servers;
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

/** What the goals that sign in to a server have in common. */
abstract class ConnectingMojo extends MigrationMojo {

    /** The number of seconds that a statement waits for a lock. */
    @Parameter(property = "ormgen.lockTimeout", defaultValue = "30", required = true)
    private int lockTimeout;

    /** The values of Flyway's placeholders in your own scripts. */
    @Parameter
    private @Nullable Map<String, String> placeholders;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Inject
    private Provider<SettingsDecrypter> decrypter;

    final int lockTimeout() throws MojoFailureException {
        if (lockTimeout < 1) {
            throw new MojoFailureException("<lockTimeout> is " + lockTimeout + ". It is in seconds, at least 1.");
        }
        return lockTimeout;
    }

    final Map<String, String> placeholders() {
        Map<String, String> all = new HashMap<>(flyway().placeholders());
        all.putAll(placeholders == null ? Map.of() : placeholders);
        return all;
    }

    /** What a server of the {@code settings.xml} says beside, and then all that says it for Flyway. */
    final Connections completed(Connections connections, @Nullable String server) throws MojoFailureException {
        Servers servers = new Servers(session.getSettings(), decrypter);
        FlywayPlugin flyway = flyway();
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

    /** The server that schemas may be made on; empty if none is named. */
    final Optional<ConnectionDetails> scratchServer(
            @Nullable String url, @Nullable String user, @Nullable String server) throws MojoFailureException {
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        Connections parameters = new Connections()
                .scratch(Optional.of(url), Optional.ofNullable(user), property("ormgen.scratchPassword"));
        Connections connections = completed(parameters, server);
        getLog().info("Shadow server: " + connections.access() + " (" + connections.places() + ")");
        return Optional.of(connections.access());
    }

    /** What a property says. Passwords have no parameter: Maven's debug log shows every parameter of a goal. */
    final Optional<String> property(String name) {
        return Stream.of(session.getUserProperties(), project().getProperties())
                .map(properties -> properties.getProperty(name))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private FlywayPlugin flyway() {
        return FlywayPlugin.of(project(), session.getUserProperties());
    }
}
