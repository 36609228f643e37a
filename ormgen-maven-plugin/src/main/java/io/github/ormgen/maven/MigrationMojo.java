package io.github.ormgen.maven;

import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.history.DropPolicy;
import io.github.ormgen.maven.build.Parameters;
import io.github.ormgen.maven.log.DiagnosticReport;
import java.io.File;
import java.nio.file.Files;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals for migrations have in common. */
abstract class MigrationMojo extends ModelMojo {

    /** The resources of the project: the scripts are in {@code db/migration} and {@code db/undo} below this folder. */
    @Parameter(
            property = "ormgen.resourcesDirectory",
            defaultValue = "${project.basedir}/src/main/resources",
            required = true)
    private File resourcesDirectory;

    /**
     * The severity of lint rules, by their codes: {@code error}, {@code warning}, {@code notice} or {@code off}. If a
     * finding is an error, no revision is written, and the check fails.
     */
    @Parameter
    private @Nullable Map<String, String> lint;

    /** Whether to drop what earlier revisions have renamed instead of dropped. */
    @Parameter(property = "ormgen.clearDropped", defaultValue = "false")
    private boolean clearDropped;

    @Override
    final void run(DiagnosticReport report) throws GoalException, MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            return;
        }
        if (needsModel() && !Files.isDirectory(modelDirectory())) {
            // A goal on the command line reaches every module of a reactor.
            getLog().info("No model was found here.");
            return;
        }
        run(
                new MigrationRequest(
                        folders(resourcesDirectory.toPath()),
                        databases(),
                        templateDirectory(),
                        dropping(),
                        Parameters.lint(lint)),
                report);
    }

    /** Does the goal's work and logs what came of it. */
    abstract void run(MigrationRequest request, DiagnosticReport report)
            throws GoalException, MojoExecutionException, MojoFailureException;

    /** Whether the goal has nothing to do in a project without a model. */
    boolean needsModel() {
        return true;
    }

    @Override
    final DropPolicy dropping() {
        return clearDropped ? DropPolicy.CLEAR : super.dropping();
    }
}
