package io.github.ormgen.it.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A project's database")
class DatabaseIT {

    @Test
    @DisplayName("is migrated, looked at and taken back by goals, with the driver that the plugin is given")
    void life() throws Exception {
        MavenBuild maven = MavenBuild.running();
        TestProject project = TestProject.withModel("database");
        String url = "jdbc:h2:" + project.file("target/shop");
        maven.run(project, "ormgen:revision", "-Dormgen.name=init").succeeded();
        maven.run(project, "ormgen:info", "-Dormgen.url=" + url)
                .failed()
                .says("error OG-LIVE-02: The JDBC driver of H2, com.h2database:h2, is not on the class path");
        Poms.addDriver(project);
        project.replace("pom.xml", "<properties>", "<properties><flyway.url>" + url + "</flyway.url>");
        maven.run(project, "ormgen:migrate", "-Dormgen.user=app", "-Dormgen.password=s3cret-word")
                .succeeded()
                .says(
                        "Database: " + url
                                + " as app (URL from the flyway-maven-plugin, user from ormgen.user, password"
                                + " from ormgen.password)",
                        "Ran 1 script: the database is at V1.")
                .doesNotSay("s3cret");
        maven.run(project, "-X", "ormgen:info", "-Dormgen.user=app", "-Dormgen.password=s3cret-word")
                .succeeded()
                .says("1        init         applied  ")
                .doesNotSay("s3cret");
        drift(maven, project, url);
        execute(url, "insert into customers (email) values ('a@example.com')");
        maven.run(project, "ormgen:undo", "-Dormgen.user=app", "-Dormgen.password=s3cret-word")
                .failed()
                .says(
                        "error OG-LIVE-18: customers: the table and its rows are dropped",
                        "run again with: -Dormgen.accept=customers");
        maven.run(
                        project,
                        "ormgen:undo",
                        "-Dormgen.accept=customers",
                        "-Dormgen.user=app",
                        "-Dormgen.password=s3cret-word")
                .succeeded()
                .says("U1__init.sql", "Undid V1__init: no migration is applied on the database.");
        assertThat(project.file("target/shop.mv.db")).exists();
    }

    private static void drift(MavenBuild maven, TestProject project, String url) throws Exception {
        String[] goal = {"ormgen:drift", "-Dormgen.user=app", "-Dormgen.password=s3cret-word"};
        maven.run(project, goal)
                .succeeded()
                .says("The database has the schema of V1.")
                .doesNotSay("Not compared");
        execute(url, "alter table articles add column weight int");
        maven.run(project, goal)
                .failed()
                .says("extra  column  articles.weight", "The database does not have the schema of V1: 1 difference.")
                .doesNotSay("s3cret");
        execute(url, "alter table articles drop column weight");
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "app", "s3cret-word");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
