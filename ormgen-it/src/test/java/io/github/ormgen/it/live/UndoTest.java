package io.github.ormgen.it.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.connect.LiveDatabase;
import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.database.migrate.MigrationHistory;
import io.github.ormgen.database.migrate.Progress;
import io.github.ormgen.database.migrate.UndoRunner;
import io.github.ormgen.goal.repair.Repairer;
import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.schema.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("Undo")
class UndoTest {

    static final List<Database> KINDS = Databases.KINDS;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("asks for what is lost by the names that the database has now, and for nothing that is empty")
    void consent(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            project.keep("lose", """
                      User: { table: people, fields: { title: string(80) } }
                      Pet: { fields: { kind: { type: string(20), unique: true } }, relations: { owner: { one: User } } }
                    """, "users.phone");
            project.migrate();
            database.execute(List.of("insert into people (title) values ('Ada')"));

            assertThat(Failures.of(() -> project.undo(1))).contains("""
                    : error OG-LIVE-18: people.phone: the column is restored without its values; there is 1 row.
                      Is this intended? Then run again with: -Dormgen.accept=people.phone""");
            assertThat(Failures.of(() -> project.undoTo("0"))).contains("""
                    : error OG-LIVE-18: people: the table and its rows are dropped; there is 1 row.
                      Is this intended? Then run again with: -Dormgen.accept=people""");
            assertThat(Failures.of(() -> project.undo(1, "people.phnoe", "people.phone")))
                    .contains("""
                    : error OG-CHG-07: -Dormgen.accept names people.phnoe, which would not be lost.
                      Did you mean 'people.phone'?""");
            assertThat(project.undo(1, "people.phone").undone()).containsExactly("V4__lose");
            assertThat(one(database, "select title from users")).isEqualTo("Ada");
            assertThat(project.undo(2).undone()).containsExactly("V3__pets", "V2__phone");
            assertThat(one(database, "select name from users")).isEqualTo("Ada");
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("runs the script of a version that Flyway would take for done, and leaves nothing of its own behind")
    void versionZero(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            LiveProject project = new LiveProject(folder, database);
            project.keep(Optional.of("0"), "init", "  User: { fields: { name: string(80) } }\n");
            project.migrate();
            assertThat(project.undo(1).undone()).containsExactly("V0__init");
            assertThat(project.states()).containsExactly("V0__init undone");
            assertThat(LiveDatabase.at(project.settings()).catalog().schema().tables())
                    .isEmpty();
            assertNothingIsLeft(database);
            assertThat(project.migrate().scripts()).containsExactly("V0__init.sql");
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("fails where Flyway runs nothing of a script, and the migration stands as before")
    void nothingRuns(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            LiveProject project = new LiveProject(folder, database);
            project.keep("init", "  User: { fields: { name: string(80) } }\n");
            project.migrate();
            LiveDatabase live = LiveDatabase.at(project.settings());
            Migration stood = new MigrationHistory(live)
                    .migrations(project.file("src/main/resources/db/migration"))
                    .get(0);
            assertThatThrownBy(
                            () -> new UndoRunner(live).undo(stood, "U1__init.txt", "drop table users;", Progress.NONE))
                    .isInstanceOf(DatabaseFailure.class)
                    .hasMessage("Flyway has run nothing of U1__init.txt.");
            assertThat(project.states()).containsExactly("V1__init applied");
            assertNothingIsLeft(database);
            assertThat(project.undo(1).undone()).containsExactly("V1__init");
        }
    }

    private static void assertNothingIsLeft(ScratchDatabase database) throws SQLException {
        assertThat(one(
                        database,
                        "select count(*) from information_schema.tables where table_schema = '" + database.schema()
                                + "' and table_name like 'flyway_schema_history_%'"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("stops before anything changes at a migration of a person's, and at scripts that were edited")
    void stops(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            project.write(LiveProject.up("2.5__by_hand"), "create table mine (id int);\n");
            project.migrate();
            String said = Failures.of(() -> project.undo(2));
            assertThat(said)
                    .contains(": error OG-LIVE-17: V2.5__by_hand was written by a person, so ormgen does not know how"
                            + " to undo it.")
                    .endsWith("Nothing was undone.");
            assertThat(project.states())
                    .containsExactly(
                            "V1__init applied", "V2__phone applied", "V2.5__by_hand applied", "V3__pets applied");
            project.append(LiveProject.down("3__pets"), "-- edited\n");
            assertThat(Failures.of(() -> project.undo(1)))
                    .startsWith(LiveProject.down("3__pets") + ": error OG-HIST-08");
            String script = Files.readString(project.file(LiveProject.down("3__pets")));
            project.write(LiveProject.down("3__pets"), script.replace("-- edited\n", ""));
            project.undo(1);

            database.execute(List.of("drop table mine"));
            database.execute(
                    said.lines().filter(line -> line.contains("insert into")).toList());
            assertThat(project.states())
                    .containsExactly(
                            "V1__init applied", "V2__phone applied", "V2.5__by_hand undone", "V3__pets undone");
            assertThat(project.undoTo("0").undone()).containsExactly("V2__phone", "V1__init");
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName(
            "tells what stands when a script fails: on PostgreSQL all as before, elsewhere the statement to go on with")
    void failure(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            project.migrate();
            database.execute(List.of("alter table users add column name int"));
            String said = Failures.of(() -> project.undo(2));
            assertThat(said)
                    .startsWith(LiveProject.down("2__phone") + ":")
                    .contains(": error OG-LIVE-16: The script failed: ")
                    .endsWith("Undone before it: V3__pets.");
            assertThat(one(database, "select count(*) from information_schema.tables where table_name like '%\\_undo'"))
                    .isEqualTo("0");
            database.execute(List.of("alter table users drop column name"));
            if (kind == Database.POSTGRESQL) {
                assertThat(said).contains("PostgreSQL has rolled back the script: V2__phone is applied as before.");
                assertThat(project.states()).contains("V2__phone applied");
                project.undo(1);
            } else {
                assertThat(said).contains("mvn ormgen:repair shows what ran");
                assertThat(project.states()).contains("V2__phone undo failed");
                assertThat(Failures.of(() -> project.undo(1)))
                        .contains("error OG-LIVE-21: The undo of V2__phone started on this database");
                project.repair(Repairer.Way.FINISH);
            }
            assertThat(project.states()).containsExactly("V1__init applied", "V2__phone undone", "V3__pets undone");
        }
    }

    @Test
    @DisplayName("leaves the script and its mark in the history undone together on PostgreSQL")
    void together() throws Exception {
        try (ScratchDatabase database = Databases.create(Database.POSTGRESQL)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            project.migrate();
            database.execute(
                    List.of("alter table flyway_schema_history add constraint no_marks check (type <> 'DELETE')"));
            assertThat(Failures.of(() -> project.undo(1)))
                    .contains("error OG-LIVE-16: The history of migrations could not be changed: ")
                    .contains("V3__pets is applied as before.");
            assertThat(one(database, "select count(*) from pets")).isEqualTo("0");
            database.execute(List.of("alter table flyway_schema_history drop constraint no_marks"));
            assertThat(project.undo(1).undone()).containsExactly("V3__pets");
        }
    }

    @Test
    @DisplayName("has its mark alone made again, where nothing else has failed")
    void markAlone() throws Exception {
        try (ScratchDatabase database = Databases.create(Database.H2)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            project.migrate();
            String table = "alter table \"flyway_schema_history\" ";
            database.execute(List.of(table + "add constraint no_marks check (\"type\" <> 'DELETE')"));
            assertThat(Failures.of(() -> project.undo(1)))
                    .contains("The whole script ran, but the history does not contain it. mvn ormgen:repair");
            database.execute(List.of(table + "drop constraint no_marks"));
            project.repair(Repairer.Way.FINISH);
            assertThat(project.states()).endsWith("V3__pets undone");
        }
    }

    @Test
    @DisplayName("goes no further than there is, and names the versions that stand")
    void targets() throws Exception {
        try (ScratchDatabase database = Databases.create(Database.H2)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            project.migrate();
            assertThat(Failures.of(() -> project.undoTo("7"))).contains("""
                    : error OG-LIVE-15: -Dormgen.target is 7, which is not applied on this database.
                      There are 3, 2, 1; 0 undoes all of them.""");
            assertThat(Failures.of(() -> project.undo(0))).contains(": error OG-LIVE-15: -Dormgen.count is 0.");
            assertThat(project.undoTo("2").undone()).containsExactly("V3__pets");
            assertThat(project.undo(9).undone()).containsExactly("V2__phone", "V1__init");
            assertThat(project.undo(1).undone()).isEmpty();
        }
    }

    private static String one(ScratchDatabase database, String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
