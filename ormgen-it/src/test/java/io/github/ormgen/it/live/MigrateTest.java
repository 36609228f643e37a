package io.github.ormgen.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.database.migrate.Progress;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.goal.info.MigrationStatuses;
import io.github.ormgen.goal.live.DatabaseRequest;
import io.github.ormgen.goal.migrate.Migrator;
import io.github.ormgen.goal.repair.Repairer;
import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.schema.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("Migrate")
class MigrateTest {

    static final List<Database> KINDS = Databases.KINDS;

    private static final String TWICE = "create table other (id int);\ncreate table mine (id int);\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("tells the line of a script that fails, what stands, and how to go on, and does not go on by itself")
    void failure(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            project.write(LiveProject.up("4__by_hand"), "create table mine (id int);\n");
            project.write(LiveProject.up("5__twice"), TWICE);
            String said = Failures.of(project::migrate);
            assertThat(said)
                    .startsWith(LiveProject.up("5__twice") + ":2: error OG-LIVE-16: The script failed: ")
                    .contains(
                            kind == Database.POSTGRESQL
                                    ? "PostgreSQL has rolled back the script. Correct the cause"
                                    : " commits statements that create or alter tables, so a part of the script remains."
                                            + " Correct the cause of the failure; mvn ormgen:repair shows what ran");
            assertThat(project.states()).endsWith("V5__twice " + (kind == Database.POSTGRESQL ? "pending" : "failed"));
            if (kind != Database.POSTGRESQL) {
                assertThat(Failures.of(project::migrate))
                        .contains("error OG-LIVE-12: V5__twice started on this database");
                database.execute(List.of("drop table other"));
                project.repair(
                        new Repairer.Request(Optional.of(Repairer.Way.TAKE_BACK), OptionalInt.of(0), Set.of()),
                        Progress.NONE);
            }
            project.write(LiveProject.up("5__twice"), "create table yet_another (id int);\n");
            assertThat(project.migrate().scripts()).containsExactly("V5__twice.sql");
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName(
            "runs again once what its first statement failed on is out of the way, and that it failed has been forgotten")
    void statementsToSay(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            project.migrateTo("2");
            database.execute(List.of("create table pets (id int)"));
            String said = Failures.of(project::migrate);
            database.execute(List.of("drop table pets"));
            if (kind != Database.POSTGRESQL) {
                assertThat(said).contains("mvn ormgen:repair shows what ran");
                project.repair(Repairer.Way.TAKE_BACK);
            }
            assertThat(project.migrate().scripts()).containsExactly("V3__pets.sql");
            assertThat(project.flyway().validateWithResult().validationSuccessful)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("gives up where something else holds a table, and says so")
    void lock(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            project.migrateTo("1");
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("insert into users (name) values ('Ada')");
                assertThat(Failures.of(project::migrate))
                        .startsWith(LiveProject.up("2__phone") + ":")
                        .contains(": error OG-LIVE-08: The script failed: ");
                connection.rollback();
            }
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("takes a database over at a baseline if it is told to, and only then")
    void baseline(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            database.execute(List.of(Files.readString(project.file(LiveProject.up("1__init")))
                    .replaceAll("(?m)^--.*$", "")
                    .replaceFirst(";\\s*$", "")));
            assertThat(Failures.of(project::migrate))
                    .contains(": error OG-LIVE-11: The database has tables, but no flyway_schema_history with the"
                            + " migrations that created them.\n  If they are the result of the migrations up to V1, run: mvn"
                            + " ormgen:migrate -Dormgen.baseline=1");
            assertThat(Migrator.migrate(project.request(), Optional.empty(), Optional.of("1"), Progress.NONE)
                            .scripts())
                    .contains("V2__phone.sql", "V3__pets.sql");
            assertThat(Failures.of(() -> project.undo(3)))
                    .contains(": error OG-LIVE-17: The undo would go below the baseline V1.");
            assertThat(project.undo(2).undone()).containsExactly("V3__pets", "V2__phone");
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("leaves alone what it does not know, and says whose it may be")
    void foreignHistories(Database kind) throws Exception {
        try (ScratchDatabase database = Databases.create(kind)) {
            new LiveProject(folder.resolve("theirs"), database).threeRevisions().migrate();
            LiveProject ours = new LiveProject(folder.resolve("ours"), database);
            ours.keep("begin", "  City: { fields: { name: string(9) } }\n");
            assertThat(Failures.of(ours::migrate)).contains("""
                    : error OG-LIVE-10: flyway_schema_history contains migrations that the project does not have: V1__init, V2__phone, V3__pets.
                      If the table belongs to another application, name another history table: -Dormgen.historyTable=shop_history. If scripts are missing, restore them.""");
        }
        try (ScratchDatabase database = Databases.create(kind)) {
            LiveProject project = new LiveProject(folder.resolve("table"), database).threeRevisions();
            database.execute(List.of("create table " + project.history("flyway_schema_history") + " (a int)"));
            assertThat(Failures.of(project::info))
                    .contains(": error OG-LIVE-10: The table flyway_schema_history is not a history table of Flyway.");
        }
    }

    @Test
    @DisplayName("looks at scripts and history before anything runs")
    void checks() throws Exception {
        try (ScratchDatabase database = Databases.create(Database.H2)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            assertThat(Failures.of(() -> project.migrateTo("9")))
                    .contains(": error OG-LIVE-15: -Dormgen.target is 9, but there is no migration of that version.");
            project.append(LiveProject.up("3__pets"), "-- edited\n");
            assertThat(Failures.of(project::migrate)).startsWith(LiveProject.up("3__pets") + ": error OG-HIST-08: ");
            String edited = Files.readString(project.file(LiveProject.up("3__pets")));
            project.write(LiveProject.up("3__pets"), edited.replace("-- edited\n", ""));
            project.migrate();
            project.append(LiveProject.up("2__phone"), "-- edited\n");
            assertThat(project.states())
                    .containsExactly("V1__init applied", "V2__phone edited since", "V3__pets applied");
            assertThat(Failures.of(project::migrate))
                    .startsWith(LiveProject.up("2__phone") + ": error OG-LIVE-13: This is not the script that ran on"
                            + " this database as V2__phone.");
            Files.delete(project.file(LiveProject.up("3__pets")));
            assertThat(Failures.of(project::migrate)).contains(LiveProject.up("3__pets") + ": error OG-HIST-07: ");
        }
    }

    @Test
    @DisplayName("tells of migrations that would be left out, and of a project that is behind")
    void order() throws Exception {
        try (ScratchDatabase database = Databases.create(Database.H2)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            project.write(LiveProject.up("4__by_hand"), "create table mine (id int);\n");
            project.migrate();
            Files.delete(project.file(LiveProject.up("4__by_hand")));
            assertThat(project.migrate().warnings())
                    .extracting(Diagnostic::code)
                    .containsExactly(Code.FOREIGN_HISTORY);
            assertThat(project.states()).endsWith("V4__by_hand not in the project");
            project.write(LiveProject.up("4__by_hand"), "create table mine (id int);\n");
            project.write(LiveProject.up("2.5__late"), "create table late (id int);\n");
            assertThat(Failures.of(project::migrate))
                    .startsWith(LiveProject.up("2.5__late") + ": error OG-LIVE-14: V2.5__late has not run, but a higher"
                            + " version has, so Flyway would leave it out.");
        }
    }

    @Test
    @DisplayName("names both scripts of one version")
    void twice() throws Exception {
        try (ScratchDatabase database = Databases.create(Database.H2)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            project.write(LiveProject.up("3__mine"), TWICE);
            assertThat(Failures.of(project::migrate))
                    .contains(": error OG-LIVE-19: Flyway stops: ", "V3__mine.sql", "V3__pets.sql");
        }
    }

    @Test
    @DisplayName("is refused where the project has no scripts for the kind of database")
    void otherDatabase() throws Exception {
        try (ScratchDatabase database = Databases.create(Database.H2)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            MigrationRequest given = project.project();
            MigrationRequest request = new MigrationRequest(
                    given.project(),
                    List.of(Database.POSTGRESQL),
                    given.templateDirectory(),
                    given.dropping(),
                    given.lint());
            assertThat(Failures.of(() -> MigrationStatuses.survey(new DatabaseRequest(request, project.settings()))))
                    .contains(": error OG-LIVE-09: This is H2, and the project has scripts for PostgreSQL.");
        }
    }

    @Test
    @DisplayName("tells how far it has come, statement by statement")
    void progress() throws Exception {
        List<String> heard = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void begins(String script) {
                heard.add("begins " + script);
            }

            @Override
            public void statement(String script, int done) {
                heard.add(script + " " + done);
            }

            @Override
            public void ends(String script, long millis) {
                heard.add("ends " + script);
            }
        };
        try (ScratchDatabase database = Databases.create(Database.H2)) {
            LiveProject project = new LiveProject(folder, database);
            project.write(LiveProject.up("1__two"), TWICE);
            project.write("src/main/ormgen/model.yaml", "");
            Migrator.migrate(project.request(), Optional.empty(), Optional.empty(), progress);
        }
        assertThat(heard).containsExactly("begins V1__two.sql", "V1__two.sql 1", "V1__two.sql 2", "ends V1__two.sql");
    }
}
