package io.github.ormgen.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.database.migrate.Progress;
import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.schema.Database;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("A process that is killed between two statements")
class RepairProcessTest {

    static final List<Database> KINDS = Databases.KINDS;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("leaves what info tells and repair mends, of a migration and of an undo")
    void killed(Database kind) throws Exception {
        try (ScratchDatabase database = database(kind)) {
            Faults faults = Faults.in(folder, database).begin();
            Catalog before = faults.catalog();
            faults.project().migrate();
            Catalog after = faults.catalog();
            faults.undo(Progress.NONE);

            kill(faults, "V2", 5, "V2__next failed");
            if (kind != Database.POSTGRESQL) {
                faults.takeBack();
            }
            faults.assertBefore(before);
            kill(faults, "V2", 7, "V2__next failed");
            if (kind == Database.POSTGRESQL) {
                faults.project().migrate();
            } else {
                faults.finish();
            }
            faults.assertAfter(after);

            kill(faults, "U2", 4, "V2__next undo failed");
            if (kind != Database.POSTGRESQL) {
                faults.takeBack();
            }
            faults.assertAfter(after);
            kill(faults, "U2", 6, "V2__next undo failed");
            if (kind == Database.POSTGRESQL) {
                faults.undo(Progress.NONE);
            } else {
                faults.finish();
            }
            faults.assertBefore(before);
        }
    }

    private static void kill(Faults faults, String script, int behind, String state) throws Exception {
        boolean rollsBack = faults.project().database().kind() == Database.POSTGRESQL;
        List<String> states = faults.project().states();
        assertThat(HaltingGoal.isHalted(faults.project(), script, behind)).isTrue();
        assertThat(faults.project().states()).isEqualTo(rollsBack ? states : List.of(Faults.V1, state));
    }

    /** H2 in a file, as no other process sees this one's memory, which writes what it commits at once. */
    private ScratchDatabase database(Database kind) throws Exception {
        return kind == Database.H2
                ? new ScratchDatabase(
                        kind, "jdbc:h2:" + folder.resolve("db") + ";WRITE_DELAY=0", "sa", "", "PUBLIC", () -> {})
                : Databases.create(kind);
    }
}
