package io.github.ormgen.maven;

import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.init.ModelInitializer;
import io.github.ormgen.maven.build.JavaPackage;
import io.github.ormgen.maven.build.PomText;
import io.github.ormgen.maven.log.DiagnosticReport;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes a small model with comments to start from, and prints what the POM needs. Never overwrites a model. */
@Mojo(name = "init", requiresDirectInvocation = true, threadSafe = true)
public final class InitMojo extends GoalMojo {

    /** The Java package of the entities; the project's group id if it isn't set. */
    @Parameter(property = "ormgen.package")
    private @Nullable String javaPackage;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String version;

    /** For Maven. */
    public InitMojo() {}

    /** What entities are compiled with that the pom does not name; a starter may bring it. */
    private List<String> missing() {
        Set<String> named = project().getDependencies().stream()
                .map(Dependency::getArtifactId)
                .collect(Collectors.toSet());
        return Stream.of(
                        "org.hibernate.orm:hibernate-core:7",
                        "jakarta.validation:jakarta.validation-api:3.1",
                        "org.jspecify:jspecify:1.0")
                .filter(library -> !named.contains(library.split(":")[1]))
                .toList();
    }

    @Override
    void run(DiagnosticReport report) throws GoalException, MojoFailureException {
        String file = ModelInitializer.write(folders(), JavaPackage.of(javaPackage, project()));
        getLog().info("Wrote " + file + ": a model to start from.");
        if (project().getPlugin("io.github.ormgen:ormgen-maven-plugin") == null) {
            getLog().info("Add the plugin to the pom, below <build><plugins>:");
            PomText.plugin(version).lines().forEach(getLog()::info);
        }
        List<String> missing = missing();
        if (!missing.isEmpty()) {
            getLog().info("The entities are compiled with " + String.join(", ", missing)
                    + ": add those that no other dependency brings.");
        }
        getLog().info("Then: mvn compile, and mvn ormgen:revision -Dormgen.name=init for the first migration.");
    }
}
