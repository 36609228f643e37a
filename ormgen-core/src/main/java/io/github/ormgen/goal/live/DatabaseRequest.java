package io.github.ormgen.goal.live;

import io.github.ormgen.database.connect.DatabaseSettings;
import io.github.ormgen.goal.MigrationRequest;

/**
 * What the goals on a live database depend on.
 *
 * @param project the project with its history and scripts
 */
public record DatabaseRequest(MigrationRequest project, DatabaseSettings database) {}
