package io.github.ormgen.maven.build;

import java.nio.file.Path;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;

/** Projects as Maven hands them to a goal. */
public final class Projects {

    private Projects() {}

    public static MavenProject with(String... dependencies) {
        Model model = new Model();
        for (String coordinates : dependencies) {
            model.addDependency(dependency(coordinates));
        }
        return new MavenProject(model);
    }

    public static MavenProject managing(String... dependencies) {
        Model model = new Model();
        model.setDependencyManagement(new DependencyManagement());
        for (String coordinates : dependencies) {
            model.getDependencyManagement().addDependency(dependency(coordinates));
        }
        return new MavenProject(model);
    }

    public static MavenProject in(Path folder) {
        MavenProject project = with("com.h2database:h2:2.5.252");
        project.setFile(folder.resolve("pom.xml").toFile());
        project.setBuild(new Build());
        project.getBuild().setDirectory(folder.resolve("target").toString());
        return project;
    }

    private static Dependency dependency(String coordinates) {
        String[] parts = coordinates.split(":");
        Dependency dependency = new Dependency();
        dependency.setGroupId(parts[0]);
        dependency.setArtifactId(parts[1]);
        dependency.setVersion(parts.length > 2 ? parts[2] : null);
        return dependency;
    }
}
