package io.github.ormgen.goal.verify;

import io.github.ormgen.database.hibernate.EntityValidation.CompiledEntities;
import io.github.ormgen.database.shadow.ShadowSettings;
import io.github.ormgen.goal.MigrationRequest;
import java.util.Optional;

/**
 * What a proof depends on.
 *
 * @param project the project with its history and scripts
 * @param shadow where it may be tried
 * @param entities the compiled entities; empty if nobody asks for them
 */
public record VerifyRequest(MigrationRequest project, ShadowSettings shadow, Optional<CompiledEntities> entities) {}
