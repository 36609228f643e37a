package io.github.ormgen.it.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.imports.Importer;
import io.github.ormgen.goal.plan.Planner;
import io.github.ormgen.it.evolution.Arena;
import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Databases of others become models whose entities work on them as they are. */
class ImportTest {

    @TempDir
    private Path project;

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "chinook/Chinook_PostgreSql.sql     | postgresql | 10",
                "northwind/northwind.sql            | postgresql | 12",
                "sakila/postgres-sakila-schema.sql  | postgresql | 15",
                "chinook/Chinook_MySql.sql          | mariadb    | 10",
                "sakila/mysql-sakila-schema.sql     | mariadb    | 16"
            })
    @DisplayName("A database becomes a model, its entities fit the database, and the next draft is empty")
    void imported(String file, String kind, int entities)
            throws IOException, SQLException, GoalException, ClassNotFoundException {
        Path script = CorpusTest.FOLDER.resolve(file);
        assumeTrue(Files.exists(script), "The sample databases are not here");
        Database database = Database.of(kind).orElseThrow();
        try (Arena arena = new Arena(database)) {
            CorpusTest.load(arena, Files.readString(script));
            ImportedProject imported = new ImportedProject(project, database);

            Importer.Result result = imported.importFrom(arena.database());

            assertThat(result.entities()).isEqualTo(entities);
            assertThat(result.version()).isEqualTo("1");
            assertThat(Planner.plan(imported.migrations()).plan()).isEmpty();
            imported.load(arena.database());
        }
    }
}
