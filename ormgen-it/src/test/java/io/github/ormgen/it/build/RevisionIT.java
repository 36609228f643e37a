package io.github.ormgen.it.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A project's migrations")
class RevisionIT {

    private static final String MODEL = "src/main/ormgen/shop.yaml";
    private static final String HISTORY = "src/main/ormgen/history/";
    private static final String MIGRATIONS = "src/main/resources/db/migration/";
    private static final String UNDOS = "src/main/resources/db/undo/";

    private static MavenBuild maven;

    @BeforeAll
    static void prepare() throws Exception {
        maven = MavenBuild.running();
    }

    @Test
    @DisplayName("are planned, kept, checked and amended, and run on a database, up and down")
    void life() throws Exception {
        TestProject project = TestProject.withModel("revisions");
        keepFirst(project);
        project.replace(MODEL, "name: string(40)", "title: { type: string(60), renamedFrom: name }");
        project.replace(MODEL, "email: {", "phone: { type: string(32), backfill: '-', index: true }\n      email: {");
        maven.run(project, "ormgen:plan")
                .succeeded()
                .says("V2 draft: ", "~ column", "articles.name → title", "+ index", "create index ix_customers_phone");
        maven.run(project, "process-test-classes")
                .succeeded()
                .says("The model is ahead of the migrations by ", "Keep it: mvn ormgen:revision -Dormgen.name=");
        assertThat(project.file("target/test-classes/db/migration/V2__draft.sql"))
                .exists();
        maven.run(project, "ormgen:revision", "-Dormgen.name=addPhone")
                .succeeded()
                .says("Kept V2__add_phone");

        project.replace(MODEL, "string(32)", "string(40)");
        maven.run(project, "ormgen:revision", "-Dormgen.amend").succeeded().says("Amended V2__add_phone");
        maven.run(project, "verify", "ormgen:check")
                .succeeded()
                .says(
                        "All correct: 2 revisions, and the model matches them.",
                        "renamedFrom: name has no effect any more");
        assertThat(project.file("target/test-classes/db/migration/V2__draft.sql"))
                .doesNotExist();
        assertThat(project.file("target/classes/db/migration/V2__add_phone.sql"))
                .exists();

        runUpAndDown(project);
    }

    private static void keepFirst(TestProject project) throws Exception {
        maven.run(project, "ormgen:check").failed().says("error OG-HIST-02: The model is ahead of the migrations by 2");
        maven.run(project, "ormgen:revision", "-Dormgen.name=init")
                .succeeded()
                .says(
                        "Kept V1__init: 2 changes.",
                        "+ " + MIGRATIONS + "V1__init.sql",
                        "+ " + HISTORY + "V1__init.json");
        maven.run(project, "ormgen:revision", "-Dormgen.name=again")
                .succeeded()
                .says("The model is not ahead of the migrations: nothing was written.");
    }

    @Test
    @DisplayName("tell what stands against a step, with the flag that accepts it, and go into a pull request")
    void refusals() throws Exception {
        TestProject project = TestProject.withModel("refusals");
        maven.run(project, "ormgen:revision", "-Dormgen.name=init").succeeded();
        project.replace(MODEL, "      name: string(40)\n", "");
        maven.run(project, "compile").succeeded().says("notice OG-CHG-03", "-Dormgen.accept=articles.name");
        maven.run(project, "ormgen:revision", "-Dormgen.name=drop").failed().says("error OG-CHG-03: articles.name");
        maven.run(project, "ormgen:plan", "-Dormgen.format=markdown", "-Dormgen.output=target/plan.md")
                .succeeded();
        assertThat(project.file("target/plan.md")).content().contains("| - column | `articles.name` |", "lossy");
        maven.run(project, "ormgen:revision", "-Dormgen.name=drop", "-Dormgen.accept=articles.name")
                .succeeded();

        project.replace(MODEL, "colour: Colour", "colour: Colour\n      weight: int");
        maven.run(project, "compile")
                .failed()
                .says("error OG-CHG-01: articles.weight")
                .doesNotSay("Exception:");
    }

    /** As Flyway does it, twice, and back in between. */
    private static void runUpAndDown(TestProject project) throws SQLException {
        String url = "jdbc:h2:mem:revisions;DB_CLOSE_DELAY=-1";
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            migrate(url, project, "1");
            statement.execute("insert into articles (id, name, colour) values (random_uuid(), 'chair', 'red')");
            statement.execute("insert into customers (email) values ('a@example.com')");
            List<String> before = columns(statement);
            migrate(url, project, "2");
            assertThat(one(statement, "select title from articles")).isEqualTo("chair");
            assertThat(one(statement, "select phone from customers")).isEqualTo("-");
            run(statement, project.file(UNDOS + "U2__add_phone.sql"));
            assertThat(columns(statement)).isEqualTo(before);
            assertThat(one(statement, "select name from articles")).isEqualTo("chair");
            run(statement, project.file(UNDOS + "U1__init.sql"));
            statement.execute("drop table \"flyway_schema_history\"");
            assertThat(columns(statement)).isEmpty();
            migrate(url, project, "latest");
        }
    }

    private static void migrate(String url, TestProject project, String target) {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("filesystem:" + project.file(MIGRATIONS))
                .validateMigrationNaming(true)
                .target(target)
                .load()
                .migrate();
    }

    private static void run(Statement statement, Path script) throws SQLException {
        assertThat(Files.exists(script)).isTrue();
        statement.execute("runscript from '" + script + "'");
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    /** All columns but Flyway's. */
    private static List<String> columns(Statement statement) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select table_name, column_name, data_type, is_nullable,"
                + " character_maximum_length from information_schema.columns where table_schema = 'PUBLIC'"
                + " and table_name <> 'flyway_schema_history' order by 1, 2")) {
            while (rows.next()) {
                columns.add(rows.getString(1) + "." + rows.getString(2) + " " + rows.getString(3) + " "
                        + rows.getString(4) + " " + rows.getString(5));
            }
        }
        return columns;
    }
}
