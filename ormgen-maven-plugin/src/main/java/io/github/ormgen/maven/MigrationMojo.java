package io.github.ormgen.maven;

import io.github.ormgen.GenerateException;
import io.github.ormgen.MigrationRequest;
import io.github.ormgen.history.Dropping;
import java.io.File;
import java.nio.file.Files;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals on migrations have in common. */
abstract class MigrationMojo extends ModelMojo {

    /** The project's resources: the scripts are in {@code db/migration} and {@code db/undo} below it. */
    @Parameter(
            property = "ormgen.resourcesDirectory",
            defaultValue = "${project.basedir}/src/main/resources",
            required = true)
    private File resourcesDirectory;

    /**
     * How bad single lint rules are found to be: {@code error}, {@code warning}, {@code notice} or {@code off}, by their
     * codes. A finding that is an error keeps a revision from being written, and has the check fail.
     */
    @Parameter
    private @Nullable Map<String, String> lint;

    /** Whether what earlier revisions have set aside is dropped now. */
    @Parameter(property = "ormgen.clearDropped", defaultValue = "false")
    private boolean clearDropped;

    @Override
    final void run(DiagnosticReport report) throws GenerateException, MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            return;
        }
        if (needsModel() && !Files.isDirectory(modelDirectory())) {
            // A goal on the command line reaches every module of a reactor.
            getLog().info("There is no model here.");
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
            throws GenerateException, MojoExecutionException, MojoFailureException;

    /** Whether the goal has nothing to do in a project without a model. */
    boolean needsModel() {
        return true;
    }

    @Override
    final Dropping dropping() {
        return clearDropped ? Dropping.CLEAR : super.dropping();
    }
}
