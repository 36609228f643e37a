package io.github.ormgen.it.sql;

import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.schema.Database;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Runs a scenario's golden scripts, as reviewed, through Flyway. */
record GoldenScripts(String scenario, ScratchDatabase database) {

    private static final Path GOLDEN = Path.of("..", "ormgen-core", "src", "test", "resources", "sql");

    /** Migrates, and validates what was migrated. */
    void up() {
        Flyway flyway = configure("migration").load();
        flyway.migrate();
        flyway.validate();
    }

    /** Runs the U script, and makes Flyway forget the whole of it. */
    void down() throws SQLException {
        configure("undo")
                .sqlMigrationPrefix("U")
                .table("undo_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        String quote = database.kind() == Database.MARIADB ? "`" : "\"";
        database.execute(List.of(
                "drop table " + quote + "undo_history" + quote,
                "drop table " + quote + "flyway_schema_history" + quote));
    }

    private FluentConfiguration configure(String folder) {
        Path location =
                GOLDEN.resolve(Path.of(scenario, "db", folder, database.kind().id()));
        return Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("filesystem:" + location)
                .validateMigrationNaming(true);
    }
}
