package io.github.ormgen;

import io.github.ormgen.database.connect.DatabaseSettings;

/**
 * What the goals on a live database depend on.
 *
 * @param project the project with its history and scripts
 * @param database the database
 */
public record DatabaseRequest(MigrationRequest project, DatabaseSettings database) {}
