package io.github.ormgen.goal.info;

import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.schema.Database;
import java.util.List;

/**
 * How a project's migrations stand on a database.
 *
 * @param database the kind of database
 * @param standings the migrations, by version
 * @param warnings what a person should look at
 */
public record InfoResult(Database database, List<MigrationStatus> standings, List<Diagnostic> warnings) {}
