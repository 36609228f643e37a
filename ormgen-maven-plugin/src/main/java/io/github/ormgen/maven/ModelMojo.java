package io.github.ormgen.maven;

import io.github.ormgen.history.Dropping;
import io.github.ormgen.schema.Database;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that read a model have in common. */
abstract class ModelMojo extends GoalMojo {

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
     * Whether tables, columns and sequences that the model has no more are set aside under a name that begins with
     * {@code _dropped_}, instead of dropped: their rows stay, and the way back has them.
     */
    @Parameter(property = "ormgen.keepDropped", defaultValue = "false")
    private boolean keepDropped;

    /** Does nothing; what was generated before stays. */
    @Parameter(property = "ormgen.skip", defaultValue = "false")
    private boolean skip;

    final boolean isSkipped() {
        if (skip) {
            getLog().info("Skipped: ormgen.skip is set.");
        }
        return skip;
    }

    List<Database> databases() throws MojoFailureException {
        return databases != null && !databases.isEmpty()
                ? Parameters.databases(databases)
                : new DriverDetection(project()).database();
    }

    final boolean namesDatabases() {
        return databases != null && !databases.isEmpty();
    }

    final Optional<Path> templateDirectory() {
        return Optional.ofNullable(templateDirectory)
                .map(folder -> folder.toPath().normalize());
    }

    Dropping dropping() {
        return keepDropped ? Dropping.KEEP : Dropping.GO;
    }
}
