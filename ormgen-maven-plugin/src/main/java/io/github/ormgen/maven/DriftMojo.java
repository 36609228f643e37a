package io.github.ormgen.maven;

import static io.github.ormgen.goal.ModelCounts.count;

import io.github.ormgen.database.shadow.ShadowSettings;
import io.github.ormgen.database.shadow.ShadowUse;
import io.github.ormgen.dialect.catalog.UnsupportedObject;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.drift.DriftFinder;
import io.github.ormgen.goal.drift.DriftJson;
import io.github.ormgen.goal.live.DatabaseRequest;
import io.github.ormgen.maven.log.DiagnosticReport;
import io.github.ormgen.maven.log.TextTable;
import io.github.ormgen.schema.compare.Difference;
import java.io.File;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Compares a database with the schema of the revisions that ran there, and fails if anything is missing, extra or
 * different. Changes nothing, except for a shadow schema if you allow one.
 */
@Mojo(name = "drift", threadSafe = true)
public final class DriftMojo extends DatabaseMojo {

    /** A file for the differences, as JSON. */
    @Parameter(property = "ormgen.output")
    private @Nullable File output;

    /** Whether a difference fails the build. */
    @Parameter(property = "ormgen.failOnDrift", defaultValue = "true")
    private boolean failOnDrift;

    /**
     * Whether the goal may create a shadow schema on the server of the database, to compare expressions. It is removed
     * immediately afterwards. If it isn't set, the goal uses H2 in memory, and a process of PostgreSQL or MariaDB if
     * its library is a dependency of this plugin and has the version of the database. {@code false} forbids that too.
     */
    @Parameter(property = "ormgen.scratch")
    private @Nullable Boolean scratch;

    /** The JDBC URL of another server for the shadow schema. */
    @Parameter(property = "ormgen.scratchUrl")
    private @Nullable String scratchUrl;

    /** The user there; the password is only a property, {@code ormgen.scratchPassword}. */
    @Parameter(property = "ormgen.scratchUser")
    private @Nullable String scratchUser;

    /** The id of a server in the {@code settings.xml} that has the user and the password for it. */
    @Parameter(property = "ormgen.scratchServer")
    private @Nullable String scratchServer;

    /** For Maven. */
    public DriftMojo() {}

    @Override
    void run(DatabaseRequest request, DiagnosticReport report) throws GoalException, MojoFailureException {
        ShadowSettings settings = new ShadowSettings(
                scratchServer(scratchUrl, scratchUser, scratchServer), placeholders(), lockTimeout());
        DriftFinder.Result result = DriftFinder.find(new DriftFinder.Request(request, use(), settings));
        report.tell(result.warnings());
        if (output != null) {
            write(output.toPath(), DriftJson.of(result), "The differences");
        }
        String revision = result.version().map(version -> "V" + version).orElse("an empty schema");
        if (!result.unsaid().isEmpty()) {
            getLog().info("The database also has objects that no model can contain: "
                    + result.unsaid().stream().map(DriftMojo::name).collect(Collectors.joining(", ")) + ".");
        }
        result.gap()
                .ifPresent(gap -> getLog().info(
                                "Not compared: the expressions of checks, defaults, partial indexes, computed"
                                        + " columns and views. " + gap));
        if (result.differences().isEmpty()) {
            getLog().info("The database has the schema of " + revision + ".");
            return;
        }
        table(result.differences()).lines().forEach(getLog()::warn);
        String summary = "The database does not have the schema of " + revision + ": "
                + count(result.differences().size(), "difference", "differences") + ".";
        if (failOnDrift) {
            throw new MojoFailureException(summary);
        }
        getLog().warn(summary);
    }

    private ShadowUse use() {
        if (scratch == null) {
            return ShadowUse.OWN_SERVER;
        }
        return scratch ? ShadowUse.SAME_SERVER : ShadowUse.NEVER;
    }

    private static String name(UnsupportedObject thing) {
        return thing.kind() + " " + thing.name();
    }

    private static TextTable table(List<Difference> differences) {
        TextTable table = new TextTable("state", "kind", "name", "by the migrations → on the database");
        differences.forEach(one -> table.add(List.of(one.state().word(), one.kind(), one.name(), one.details())));
        return table;
    }
}
