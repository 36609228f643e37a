package io.github.ormgen;

import io.github.ormgen.history.Dropping;
import io.github.ormgen.lint.LintLevels;
import io.github.ormgen.schema.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What every goal on migrations depends on. Every path is absolute.
 *
 * @param projectDirectory the project's folder; messages name files by their path from here
 * @param modelDirectory where the model files and their history are
 * @param resourcesDirectory the project's resources, whose {@code db/migration} and {@code db/undo} hold the scripts
 * @param databases what to write scripts for, at least one, each once
 * @param templateDirectory templates that replace built-in ones
 * @param dropping what becomes of what the model has no more
 * @param lint how bad the project finds what its migrations are looked through for
 */
public record MigrationRequest(
        Path projectDirectory,
        Path modelDirectory,
        Path resourcesDirectory,
        List<Database> databases,
        Optional<Path> templateDirectory,
        Dropping dropping,
        LintLevels lint) {

    /** Copies the list. */
    public MigrationRequest {
        databases = List.copyOf(databases);
    }
}
