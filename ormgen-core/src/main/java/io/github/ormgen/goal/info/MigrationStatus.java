package io.github.ormgen.goal.info;

import io.github.ormgen.assessment.Verdict;
import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.goal.ScriptChecksums.ScriptState;
import java.util.Optional;

/**
 * A migration as it stands on a database, and what taking it back would give back.
 *
 * @param migration the migration
 * @param undo how the script stands that takes it back; empty if a person wrote the migration
 * @param verdict what that script gives back; empty if there is none
 */
public record MigrationStatus(Migration migration, Optional<ScriptState> undo, Optional<Verdict.Down> verdict) {}
