package io.github.ormgen.maven;

import io.github.ormgen.GenerateException;
import io.github.ormgen.MigrationRequest;
import io.github.ormgen.history.Dropping;
import io.github.ormgen.schema.Database;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals on migrations have in common. */
abstract class MigrationMojo extends AbstractMojo {

    /** The folder of the model files, with their history. */
    @Parameter(property = "ormgen.modelDirectory", defaultValue = "${project.basedir}/src/main/ormgen", required = true)
    private File modelDirectory;

    /** The project's resources: the scripts are in {@code db/migration} and {@code db/undo} below it. */
    @Parameter(
            property = "ormgen.resourcesDirectory",
            defaultValue = "${project.basedir}/src/main/resources",
            required = true)
    private File resourcesDirectory;

    /**
     * The databases to write scripts for: {@code h2}, {@code postgresql}, {@code mysql}, {@code mariadb}. If it isn't
     * set, the one whose JDBC driver is among the project's dependencies.
     */
    @Parameter(property = "ormgen.databases")
    private @Nullable List<String> databases;

    /** A folder with templates that replace built-in ones of the same name. */
    @Parameter(property = "ormgen.templateDirectory")
    private @Nullable File templateDirectory;

    /**
     * How bad single lint rules are found to be: {@code error}, {@code warning}, {@code notice} or {@code off}, by their
     * codes. A finding that is an error keeps a revision from being written, and has the check fail.
     */
    @Parameter
    private @Nullable Map<String, String> lint;

    /**
     * Whether tables, columns and sequences that the model has no more are set aside under a name that begins with
     * {@code _dropped_}, instead of dropped: their rows stay, and the way back has them.
     */
    @Parameter(property = "ormgen.keepDropped", defaultValue = "false")
    private boolean keepDropped;

    /** Whether what earlier revisions have set aside is dropped now. */
    @Parameter(property = "ormgen.clearDropped", defaultValue = "false")
    private boolean clearDropped;

    /** Does nothing. */
    @Parameter(property = "ormgen.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: ormgen.skip is set.");
            return;
        }
        if (needsModel() && !modelDirectory.isDirectory()) {
            // A goal on the command line reaches every module of a reactor.
            getLog().info("There is no model here.");
            return;
        }
        DiagnosticReport report = new DiagnosticReport(getLog());
        try {
            run(request(), report);
        } catch (GenerateException e) {
            report.tell(e);
            throw new MojoFailureException(GenerateReport.errors(e) + ", see above.");
        } catch (RuntimeException e) {
            throw new MojoExecutionException(GenerateReport.apology(e), e);
        }
    }

    /** Does the goal's work and logs what came of it. */
    abstract void run(MigrationRequest request, DiagnosticReport report)
            throws GenerateException, MojoExecutionException, MojoFailureException;

    /** Whether the goal has nothing to do in a project without a model. */
    boolean needsModel() {
        return true;
    }

    final MavenProject project() {
        return project;
    }

    private MigrationRequest request() throws MojoFailureException {
        return new MigrationRequest(
                project.getBasedir().toPath(),
                modelDirectory.toPath().normalize(),
                resourcesDirectory.toPath().normalize(),
                databases(),
                Optional.ofNullable(templateDirectory)
                        .map(folder -> folder.toPath().normalize()),
                dropping(),
                Parameters.lint(lint));
    }

    private Dropping dropping() {
        if (clearDropped) {
            return Dropping.CLEAR;
        }
        return keepDropped ? Dropping.KEEP : Dropping.GO;
    }

    private List<Database> databases() throws MojoFailureException {
        return databases != null && !databases.isEmpty()
                ? Parameters.databases(databases)
                : new DriverDetection(project).database();
    }
}
