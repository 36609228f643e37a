package io.github.ormgen.maven.build;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** Checks the version of Hibernate that a project names; no dependency is resolved for it. */
public final class HibernateVersion {

    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)(\\..*)?");

    private HibernateVersion() {}

    /**
     * What to warn of: a version outside the range that the entities are for. Empty if the project names none, be it in
     * its dependencies or in its dependency management.
     *
     * @throws MojoFailureException if the entities can't compile with the version
     */
    public static Optional<String> warning(MavenProject project) throws MojoFailureException {
        Optional<String> version = version(project.getDependencies()).or(() -> version(managed(project)));
        if (version.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = VERSION.matcher(version.get());
        int major = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        if (major < 7) {
            throw new MojoFailureException("The project uses Hibernate " + version.get()
                    + ", but ormgen writes entities for Hibernate 7.2 to 7.4. Update Hibernate.");
        }
        int minor = Integer.parseInt(matcher.group(2));
        return major == 7 && minor >= 2 && minor <= 4
                ? Optional.empty()
                : Optional.of("The project uses Hibernate " + version.get()
                        + ", but ormgen writes entities for Hibernate 7.2 to 7.4. Use one of these versions if the entities"
                        + " do not work.");
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
