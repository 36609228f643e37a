package io.github.ormgen.maven.build;

import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.schema.Database;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** The database of a project, by the JDBC drivers among its own dependencies; none of them is resolved for it. */
public final class DriverDetection {

    private final MavenProject project;

    /** Looks at the dependencies of a project. */
    public DriverDetection(MavenProject project) {
        this.project = project;
    }

    /** The one database, in a list of its own. */
    public List<Database> database() throws MojoFailureException {
        List<Database> found = project.getDependencies().stream()
                .map(DriverDetection::database)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        if (found.size() == 1) {
            return found;
        }
        throw new MojoFailureException(
                found.isEmpty()
                        ? "ormgen can't determine the database of the scripts: no JDBC driver that it knows is among"
                                + " the project's dependencies." + cure(List.of(Database.POSTGRESQL))
                        : "ormgen can't determine the database of the scripts: the project has JDBC drivers for "
                                + found.stream().map(Database::displayName).collect(Collectors.joining(", ")) + "."
                                + cure(found));
    }

    private static Optional<Database> database(Dependency dependency) {
        String artifact = dependency.getGroupId() + ":" + dependency.getArtifactId();
        return Arrays.stream(Database.values())
                .filter(database -> Dialects.of(database).server().driver().isIn(artifact))
                .findFirst();
    }

    private static String cure(List<Database> databases) {
        return databases.stream()
                .map(database -> "    <database>" + database.id() + "</database>\n")
                .collect(Collectors.joining(
                        "",
                        " Set it in the <configuration> of ormgen-maven-plugin:\n\n  <databases>\n",
                        "  </databases>\n"));
    }
}
