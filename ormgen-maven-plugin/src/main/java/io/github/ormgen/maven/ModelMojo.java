package io.github.ormgen.maven;

import io.github.ormgen.history.DropPolicy;
import io.github.ormgen.maven.build.DriverDetection;
import io.github.ormgen.maven.build.Parameters;
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
     * The databases of the scripts: {@code h2}, {@code postgresql}, {@code mysql}, {@code mariadb}. If it isn't set,
     * the database whose JDBC driver is a dependency of the project.
     */
    @Parameter(property = "ormgen.databases")
    private @Nullable List<String> databases;

    /** A folder with templates that replace the built-in templates of the same name. */
    @Parameter(property = "ormgen.templateDirectory")
    private @Nullable File templateDirectory;

    /**
     * Whether tables, columns and sequences that the model no longer has are renamed instead of dropped. The new name
     * starts with {@code _dropped_}. The rows stay, and the down script restores everything.
     */
    @Parameter(property = "ormgen.keepDropped", defaultValue = "false")
    private boolean keepDropped;

    /** Does nothing; the generated files of the last run stay. */
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

    DropPolicy dropping() {
        return keepDropped ? DropPolicy.KEEP : DropPolicy.GO;
    }
}
