package io.github.ormgen.maven;

import io.github.ormgen.goal.GoalException;
import io.github.ormgen.maven.log.DiagnosticReport;
import io.github.ormgen.maven.log.GenerateReport;
import io.github.ormgen.project.Project;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals have in common: a project, and how they end. */
abstract class GoalMojo extends AbstractMojo {

    /** The folder of the model files ({@code *.yaml}, {@code *.yml}, {@code *.json}) and of their history. */
    @Parameter(property = "ormgen.modelDirectory", defaultValue = "${project.basedir}/src/main/ormgen", required = true)
    private File modelDirectory;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        DiagnosticReport report = new DiagnosticReport(getLog());
        try {
            run(report);
        } catch (GoalException e) {
            report.tell(e);
            // Without its cause: Maven would print the errors once more.
            throw new MojoFailureException(summary(e));
        } catch (RuntimeException e) {
            throw new MojoExecutionException(GenerateReport.apology(e), e);
        }
    }

    /** Does the goal's work and logs what came of it. */
    abstract void run(DiagnosticReport report) throws GoalException, MojoExecutionException, MojoFailureException;

    /** What the build's last lines say after a failure; the errors themselves stand above. */
    String summary(GoalException failure) {
        return GenerateReport.errors(failure) + ", see above.";
    }

    /** Writes a file that a person asked for. */
    static void write(Path file, String text, String what) throws MojoFailureException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new MojoFailureException(what + " can't be written to " + file + ": " + e.getMessage() + ".", e);
        }
    }

    final MavenProject project() {
        return project;
    }

    final Path modelDirectory() {
        return modelDirectory.toPath().normalize();
    }

    /** The project with resources that are in Maven's usual folder. */
    final Project folders() {
        return folders(project.getBasedir().toPath().resolve("src/main/resources"));
    }

    final Project folders(Path resources) {
        return new Project(project.getBasedir().toPath(), modelDirectory(), resources);
    }
}
