package io.github.ormgen.goal.migrate;

import io.github.ormgen.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What has run.
 *
 * @param scripts the names of the scripts that ran, in order
 * @param version the newest version on the database now, empty if it has none
 * @param pending how many of the project's migrations have still not run
 * @param warnings what a person should look at
 */
public record MigrateResult(List<String> scripts, Optional<String> version, int pending, List<Diagnostic> warnings) {}
