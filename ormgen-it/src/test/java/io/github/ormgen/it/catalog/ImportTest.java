package io.github.ormgen.it.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ormgen.DraftMode;
import io.github.ormgen.GenerateException;
import io.github.ormgen.GenerateRequest;
import io.github.ormgen.Generator;
import io.github.ormgen.ImportRequest;
import io.github.ormgen.ImportResult;
import io.github.ormgen.Importer;
import io.github.ormgen.MigrationRequest;
import io.github.ormgen.Planner;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.history.Dropping;
import io.github.ormgen.it.evolution.Arena;
import io.github.ormgen.it.scenario.Hibernates;
import io.github.ormgen.it.scenario.JavaSources;
import io.github.ormgen.lint.LintLevels;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.link.Linker;
import io.github.ormgen.schema.Database;
import io.github.ormgen.spec.SpecReader;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hibernate.SessionFactory;
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
            throws IOException, SQLException, GenerateException, ClassNotFoundException {
        Path script = CorpusTest.FOLDER.resolve(file);
        assumeTrue(Files.exists(script), "The sample databases are not here");
        Database database = Database.of(kind).orElseThrow();
        try (Arena arena = new Arena(database)) {
            CorpusTest.load(arena, Files.readString(script));
            MigrationRequest request = request(database);

            ImportResult result = Importer.importFrom(
                    new ImportRequest(request, arena.catalog(), database, "model", "com.acme", List.of(), List.of()));

            assertThat(result.entities()).isEqualTo(entities);
            assertThat(result.version()).isEqualTo("1");
            assertThat(Planner.plan(request).plan()).isEmpty();
            Model model = generate(database);
            JavaSources.compile(
                    file, List.of(project.resolve("java")), Files.createDirectory(project.resolve("classes")));
            try (URLClassLoader classes = JavaSources.loader(project.resolve("classes"));
                    SessionFactory factory = Hibernates.boot(arena.database(), model, classes)) {
                load(factory, model, classes);
            }
        }
    }

    /** Every row of every entity can be read. */
    private static void load(SessionFactory factory, Model model, ClassLoader classes) throws ClassNotFoundException {
        for (var entity : model.entities().values()) {
            Class<?> type = Class.forName(entity.name().fullName(), true, classes);
            factory.inSession(session -> assertThat(session.createSelectionQuery("from " + type.getSimpleName(), type)
                            .getResultList())
                    .isNotNull());
        }
    }

    private MigrationRequest request(Database database) {
        return new MigrationRequest(
                project,
                project.resolve("src/main/ormgen"),
                project.resolve("src/main/resources"),
                List.of(database),
                Optional.empty(),
                Dropping.GO,
                LintLevels.usual());
    }

    private Model generate(Database database) throws GenerateException {
        Path models = project.resolve("src/main/ormgen");
        new Generator()
                .generate(new GenerateRequest(
                        project,
                        models,
                        project.resolve("java"),
                        project.resolve("draft"),
                        project.resolve("metadata"),
                        project.resolve("manifest.json"),
                        project.resolve("src/main/resources/db/migration"),
                        List.of(database),
                        Optional.empty(),
                        DraftMode.FAIL,
                        Dropping.GO,
                        "7.4",
                        true,
                        "test"));
        Diagnostics diagnostics = new Diagnostics();
        return new Linker(diagnostics).link(new SpecReader().read(models, project, diagnostics));
    }
}
