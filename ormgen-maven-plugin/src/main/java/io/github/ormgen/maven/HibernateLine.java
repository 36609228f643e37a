package io.github.ormgen.maven;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** The line of Hibernate, major and minor, that a project uses; no dependency is resolved for it. */
final class HibernateLine {

    /** The newest line that generated code was tried on. */
    static final String NEWEST = "7.4";

    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)(\\..*)?");

    private HibernateLine() {}

    /** The line that the project's dependencies name, or its dependency management, or the newest. */
    static String of(MavenProject project) throws MojoFailureException {
        Optional<String> version = version(project.getDependencies()).or(() -> version(managed(project)));
        return version.isPresent() ? parse(version.get()) : NEWEST;
    }

    /** The line of a version: {@code 7.4} of {@code 7.4.5.Final}. */
    static String parse(String version) throws MojoFailureException {
        Matcher matcher = VERSION.matcher(version);
        if (!matcher.matches()) {
            throw new MojoFailureException("<hibernate> is '" + version
                    + "'. It can be auto, or a version or line of Hibernate such as " + NEWEST + ".");
        }
        if (Integer.parseInt(matcher.group(1)) < 7) {
            throw new MojoFailureException("The project uses Hibernate " + version
                    + ", but ormgen writes entities for Hibernate 7. Update Hibernate, or set <hibernate> to the line"
                    + " that the entities will run on.");
        }
        if (Integer.parseInt(matcher.group(1)) > 7) {
            throw new MojoFailureException("The project uses Hibernate " + version
                    + ", but ormgen writes entities for Hibernate 7, tested with 7.4.5. Use Hibernate 7, or, to try it"
                    + " anyway, set <hibernate>" + NEWEST + "</hibernate>.");
        }
        return matcher.group(1) + "." + matcher.group(2);
    }

    private static Optional<String> version(List<Dependency> dependencies) {
        return dependencies.stream()
                .filter(dependency -> dependency.getGroupId().equals("org.hibernate.orm")
                        && dependency.getArtifactId().startsWith("hibernate-"))
                .map(Dependency::getVersion)
                .filter(version -> version != null && VERSION.matcher(version).matches())
                .findFirst();
    }

    private static List<Dependency> managed(MavenProject project) {
        DependencyManagement management = project.getDependencyManagement();
        return management == null ? List.of() : management.getDependencies();
    }
}
