package io.github.ormgen.it.scenario;

import io.github.ormgen.it.databases.ScratchDatabase;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Runs scripts through Flyway, as a project would. */
final class Migrations {

    private Migrations() {}

    /** Runs the scripts of a folder whose names begin with {@code V}. */
    static void up(ScratchDatabase database, Path folder) {
        flyway(database, folder).load().migrate();
    }

    /**
     * Runs the scripts of a folder whose names begin with {@code U}, as migrations of a history of their own, and puts
     * that away.
     */
    static void down(ScratchDatabase database, Path folder) {
        flyway(database, folder)
                .sqlMigrationPrefix("U")
                .table("flyway_undo_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private static FluentConfiguration flyway(ScratchDatabase database, Path folder) {
        return Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("filesystem:" + folder)
                .failOnMissingLocations(true)
                .validateMigrationNaming(true);
    }
}
