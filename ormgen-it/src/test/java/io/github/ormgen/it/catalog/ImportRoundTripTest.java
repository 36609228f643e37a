package io.github.ormgen.it.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.goal.plan.Planner;
import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.it.evolution.Arena;
import io.github.ormgen.schema.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A database by a stranger's hand, with names of their own and rows; {@code -Dupdate.golden} writes its model anew. */
@DisplayName("An imported database")
class ImportRoundTripTest {

    private static final Path IMPORTS = Path.of("src/test/resources/imports");

    static final List<Database> KINDS = Databases.KINDS;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("is what its model makes, has no drift, and gives every row to the entities")
    void same(Database kind) throws Exception {
        try (Arena theirs = new Arena(kind);
                Arena made = new Arena(kind)) {
            theirs.run(script(kind));
            ImportedProject project = new ImportedProject(folder, kind);

            assertThat(project.importFrom(theirs.database()).notSaid()).isEmpty();

            Path expected = IMPORTS.resolve(kind.id() + "-model.yaml");
            if (System.getProperty("update.golden") != null) {
                Files.writeString(expected, project.model());
            }
            assertThat(project.model()).isEqualTo(Files.readString(expected));
            assertThat(project.report()).contains("The model contains everything.");
            assertThat(Planner.plan(project.migrations()).plan()).isEmpty();
            project.migrate(theirs.database(), Optional.of("1"));
            assertThat(project.drift(theirs.database()).differences()).isEmpty();
            project.migrate(made.database(), Optional.empty());
            assertThat(made.catalog().differences(theirs.catalog())).isEmpty();
            project.load(theirs.database());
        }
    }

    private static String script(Database kind) throws Exception {
        return Files.readString(IMPORTS.resolve(kind.id() + ".sql")) + Files.readString(IMPORTS.resolve("rows.sql"));
    }
}
