package io.github.ormgen.maven;

import io.github.ormgen.GenerateException;
import io.github.ormgen.Starter;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Writes a small commented model to start from, and says what belongs into the POM. A model that is there stays. */
@Mojo(name = "init", requiresDirectInvocation = true, threadSafe = true)
public final class InitMojo extends AbstractMojo {

    /** The folder of the model files, with their history. */
    @Parameter(property = "ormgen.modelDirectory", defaultValue = "${project.basedir}/src/main/ormgen", required = true)
    private File modelDirectory;

    /** The Java package of the entities; the project's group id if it isn't set. */
    @Parameter(property = "ormgen.package")
    private @Nullable String javaPackage;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String version;

    /** For Maven. */
    public InitMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            String file = Starter.write(
                    project.getBasedir().toPath(),
                    modelDirectory.toPath().normalize(),
                    JavaPackage.of(javaPackage, project));
            getLog().info("Wrote " + file + ": a model to start from.");
            if (project.getPlugin("io.github.ormgen:ormgen-maven-plugin") == null) {
                getLog().info("Add the plugin to the pom, below <build><plugins>:");
                PomText.plugin(version).lines().forEach(getLog()::info);
            }
            getLog().info("The project needs Hibernate 7 and the JDBC driver of its database beside.");
            getLog().info("Then: mvn compile, and mvn ormgen:revision -Dormgen.name=init for the first migration.");
        } catch (GenerateException e) {
            new DiagnosticReport(getLog()).tell(e);
            throw new MojoFailureException(GenerateReport.errors(e) + ", told above.");
        } catch (RuntimeException e) {
            throw new MojoExecutionException(GenerateReport.apology(e), e);
        }
    }
}
