package io.github.ormgen.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.schema.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** {@code -Dormgen.live.turns=100} tries more. */
@DisplayName("Migrate and undo in turns")
class TurnsTest {

    static final List<Database> KINDS = Databases.KINDS;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("leave the catalog as each version had it, and Flyway content")
    void turns(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            List<Catalog> catalogs = new ArrayList<>(List.of(catalog(database)));
            for (int version = 1; version <= 3; version++) {
                project.migrateTo(String.valueOf(version));
                catalogs.add(catalog(database));
            }
            for (int turn = 0; turn < Integer.getInteger("ormgen.live.turns", 6); turn++) {
                int down = turn % 4;
                project.undoTo(String.valueOf(down));
                assertThat(catalogs.get(down).differences(catalog(database))).isEmpty();
                assertThat(project.states())
                        .hasSize(3)
                        .filteredOn(each -> each.endsWith(" undone"))
                        .hasSize(3 - down);
                assertThat(project.migrate().scripts()).hasSize(3 - down);
                assertThat(catalogs.get(3).differences(catalog(database))).isEmpty();
                assertThat(project.flyway().validateWithResult().validationSuccessful)
                        .isTrue();
            }
            assertThat(project.flyway().info().current().getVersion()).hasToString("3");
            assertThat(project.flyway().info().all())
                    .extracting(MigrationInfo::getScript)
                    .contains("V1__init.sql");
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("take back the newest one, or as many as are asked for, and leave no table of their own")
    void counts(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            assertThat(project.undo(1).undone()).isEmpty();
            assertThat(project.migrate().scripts()).containsExactly("V1__init.sql", "V2__phone.sql", "V3__pets.sql");
            assertThat(project.migrate().scripts()).isEmpty();
            assertThat(project.undo(1).undone()).containsExactly("V3__pets");
            assertThat(project.undo(2).undone()).containsExactly("V2__phone", "V1__init");
            assertThat(project.states()).containsExactly("V1__init undone", "V2__phone undone", "V3__pets undone");
            assertThat(tables(database)).containsExactly("flyway_schema_history");
        }
    }

    private static Catalog catalog(ScratchDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return Dialects.of(database.kind()).catalog(connection);
        }
    }

    private static List<String> tables(ScratchDatabase database) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = database.connect();
                var rows = connection
                        .getMetaData()
                        .getTables(
                                connection.getCatalog(),
                                database.kind() == Database.MARIADB ? null : database.schema(),
                                null,
                                new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        return tables;
    }
}
