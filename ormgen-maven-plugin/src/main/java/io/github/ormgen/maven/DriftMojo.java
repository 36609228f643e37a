package io.github.ormgen.maven;

import static io.github.ormgen.ModelCounts.count;

import io.github.ormgen.DatabaseRequest;
import io.github.ormgen.DriftFinder;
import io.github.ormgen.DriftJson;
import io.github.ormgen.DriftResult;
import io.github.ormgen.GenerateException;
import io.github.ormgen.database.Difference;
import io.github.ormgen.database.Unsaid;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Compares a database with what the revisions that have run there made, and fails if anything is missing, extra or
 * different. Changes nothing.
 */
@Mojo(name = "drift", threadSafe = true)
public final class DriftMojo extends DatabaseMojo {

    /** A file to write what differs to, as JSON. */
    @Parameter(property = "ormgen.output")
    private @Nullable File output;

    /** Whether a difference fails the build. */
    @Parameter(property = "ormgen.failOnDrift", defaultValue = "true")
    private boolean failOnDrift;

    /** For Maven. */
    public DriftMojo() {}

    @Override
    void run(DatabaseRequest request, DiagnosticReport report) throws GenerateException, MojoFailureException {
        DriftResult result = DriftFinder.find(request);
        report.tell(result.warnings());
        if (output != null) {
            write(output.toPath(), DriftJson.of(result));
        }
        String revision = result.version().map(version -> "V" + version).orElse("an empty schema");
        if (!result.unsaid().isEmpty()) {
            getLog().info("Beside it there is what no model says: "
                    + result.unsaid().stream().map(DriftMojo::name).collect(Collectors.joining(", ")) + ".");
        }
        if (result.differences().isEmpty()) {
            getLog().info("The database is what " + revision + " made.");
            return;
        }
        table(result.differences()).lines().forEach(getLog()::warn);
        String summary = "The database is not what " + revision + " made: "
                + count(result.differences().size(), "difference", "differences") + ".";
        if (failOnDrift) {
            throw new MojoFailureException(summary);
        }
        getLog().warn(summary);
    }

    private static String name(Unsaid thing) {
        return thing.kind() + " " + thing.name();
    }

    private static TextTable table(List<Difference> differences) {
        TextTable table = new TextTable("state", "kind", "name", "by the migrations → on the database");
        differences.forEach(one -> table.add(List.of(one.state().word(), one.kind(), one.name(), one.details())));
        return table;
    }

    private static void write(Path file, String text) throws MojoFailureException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new MojoFailureException("What differs can't be written to " + file + ": " + e.getMessage() + ".", e);
        }
    }
}
