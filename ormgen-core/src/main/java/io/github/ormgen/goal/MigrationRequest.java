package io.github.ormgen.goal;

import io.github.ormgen.history.DropPolicy;
import io.github.ormgen.lint.LintLevels;
import io.github.ormgen.project.Project;
import io.github.ormgen.schema.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What every goal on migrations depends on. Every path is absolute.
 *
 * @param databases what to write scripts for, at least one, each once
 * @param templateDirectory templates that replace built-in ones
 * @param dropping what becomes of what the model has no more
 * @param lint how bad the project finds what its migrations are looked through for
 */
public record MigrationRequest(
        Project project,
        List<Database> databases,
        Optional<Path> templateDirectory,
        DropPolicy dropping,
        LintLevels lint) {}
