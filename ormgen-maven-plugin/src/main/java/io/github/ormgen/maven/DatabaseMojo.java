package io.github.ormgen.maven;

import io.github.ormgen.database.connect.ConnectionDetails;
import io.github.ormgen.database.connect.DatabaseSettings;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.goal.live.DatabaseRequest;
import io.github.ormgen.maven.build.Connections;
import io.github.ormgen.maven.log.DiagnosticReport;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals on a live database have in common. */
abstract class DatabaseMojo extends ConnectingMojo {

    private static final String PASSWORD = "ormgen.password";

    /**
     * The JDBC URL of the database. If it isn't set, the environment variable {@code FLYWAY_URL} is used, or the
     * configuration of the flyway-maven-plugin in the same POM. The same is true for user and password. The password is
     * only a property, {@code ormgen.password}.
     */
    @Parameter(property = "ormgen.url")
    private @Nullable String url;

    /** The user of the database. */
    @Parameter(property = "ormgen.user")
    private @Nullable String user;

    /** The id of a server in the {@code settings.xml} that has the user and the password, which can be encrypted. */
    @Parameter(property = "ormgen.server")
    private @Nullable String server;

    /** Flyway's history table; the default is {@code flyway_schema_history}. */
    @Parameter(property = "ormgen.historyTable")
    private @Nullable String historyTable;

    /** The schema of the history table, and of tables without a schema; the default is the schema of the connection. */
    @Parameter(property = "ormgen.defaultSchema")
    private @Nullable String defaultSchema;

    @Override
    final void run(MigrationRequest request, DiagnosticReport report) throws GoalException, MojoFailureException {
        Connections connections = completed(
                new Connections().parameters(Optional.ofNullable(url), Optional.ofNullable(user), property(PASSWORD)),
                server);
        ConnectionDetails access = connections.access();
        if (!access.url().isEmpty()) {
            getLog().info("Database: " + access + " (" + connections.places() + ")");
        }
        run(new DatabaseRequest(request, settings(connections)), report);
    }

    /** Does the goal's work and logs what came of it. */
    abstract void run(DatabaseRequest request, DiagnosticReport report) throws GoalException, MojoFailureException;

    private DatabaseSettings settings(Connections connections) throws MojoFailureException {
        return new DatabaseSettings(
                connections.access(),
                Optional.ofNullable(historyTable).orElseGet(connections::historyTable),
                Optional.ofNullable(defaultSchema).or(connections::defaultSchema),
                placeholders(),
                lockTimeout());
    }
}
