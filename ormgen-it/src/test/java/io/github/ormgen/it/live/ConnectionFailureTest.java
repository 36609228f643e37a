package io.github.ormgen.it.live;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A database that does not let anybody in")
class ConnectionFailureTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            OG-LIVE-01 | ''
            OG-LIVE-03 | nonsense
            OG-LIVE-03 | jdbc:oracle:thin:app/s3cret@host
            OG-LIVE-02 | jdbc:mysql://app:s3cret@localhost/shop
            OG-LIVE-03 | jdbc:h2:mem:shop;PASSWORD=s3cret;COLOUR=red
            OG-LIVE-03 | jdbc:mariadb:shop
            OG-LIVE-04 | jdbc:h2:tcp://localhost:1/shop
            OG-LIVE-04 | jdbc:postgresql://localhost:1/shop?password=s3cret
            OG-LIVE-04 | jdbc:mariadb://localhost:1/shop?password=s3cret
            OG-LIVE-06 | jdbc:h2:file:/nowhere/shop;IFEXISTS=TRUE
            """)
    @DisplayName("is told by its code, and without its password")
    void urls(String code, String url) {
        ScratchDatabase database = new ScratchDatabase(Database.H2, url, "app", "s3cret word", "PUBLIC", () -> {});
        assertThat(Failures.of(new LiveProject(folder, database)::info)).contains("error " + code + ": ");
    }

    @Test
    @DisplayName("has a text that says what to do")
    void texts() throws Exception {
        try (ScratchDatabase database = Databases.create(Database.H2)) {
            database.execute(List.of("create table mine (id int)"));
            String place = database.url().replaceFirst(";.*", "");
            assertThat(Failures.of(new LiveProject(folder, as(database, "nobody", database.url()))::info))
                    .isEqualTo(place + """
                            : error OG-LIVE-05: The database refuses the user nobody or the password: Wrong user name or password.
                              Correct ormgen.user and ormgen.password, the server of the settings.xml, or FLYWAY_USER and FLYWAY_PASSWORD; the goal says where it took them from.""");
        }
    }

    @Test
    @DisplayName("refuses names, passwords and users without rights on MariaDB")
    void mariadb() throws Exception {
        try (ScratchDatabase database = Databases.create(Database.MARIADB)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            String elsewhere = database.url().replace(database.schema(), "elsewhere");
            assertThat(Failures.of(new LiveProject(folder, as(database, database.user(), elsewhere))::info))
                    .contains("error OG-LIVE-06: There is no such database: ");
            database.execute(List.of(
                    "create user weak@localhost identified by 's3cret word'",
                    "grant select on " + database.schema() + ".* to weak@localhost",
                    "create user other@localhost identified by 'another'"));
            try {
                assertThat(Failures.of(new LiveProject(folder, as(database, "weak", database.url()))::migrate))
                        .contains("error OG-LIVE-07: The user weak does not have the necessary rights: ");
                assertThat(Failures.of(new LiveProject(folder, as(database, "other", database.url()))::migrate))
                        .contains("error OG-LIVE-05: The database refuses the user other or the password: ");
            } finally {
                database.execute(List.of("drop user weak@localhost", "drop user other@localhost"));
            }
            assertThat(project.migrate().scripts()).hasSize(3);
        }
    }

    @Test
    @DisplayName("refuses a wrong password on PostgreSQL")
    void password() throws Exception {
        try (ScratchDatabase database = Databases.create(Database.POSTGRESQL);
                Connection connection = database.connect()) {
            Path rules = Path.of(one(connection, "show hba_file"));
            String before = Files.readString(rules);
            database.execute(List.of("create role guarded login password 'another'"));
            Files.writeString(rules, "host all guarded all scram-sha-256\n" + before);
            try {
                one(connection, "select pg_reload_conf()");
                String url = database.url().replace("user=postgres", "user=guarded");
                assertThat(Failures.of(new LiveProject(folder, as(database, "guarded", url))::info))
                        .contains("error OG-LIVE-05: The database refuses the user guarded or the password: ")
                        .doesNotContain("s3cret");
            } finally {
                Files.writeString(rules, before);
                one(connection, "select pg_reload_conf()");
                database.execute(List.of("drop role guarded"));
            }
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    @Test
    @DisplayName("refuses a name that it does not have, and users without rights, on PostgreSQL")
    void postgresql() throws Exception {
        try (ScratchDatabase database = Databases.create(Database.POSTGRESQL)) {
            LiveProject project = new LiveProject(folder, database).threeRevisions();
            String elsewhere = database.url().replace("scratch", "elsewhere");
            assertThat(Failures.of(new LiveProject(folder, as(database, database.user(), elsewhere))::info))
                    .contains("error OG-LIVE-06: There is no such database: ");
            String weak = database.url().replace("user=postgres", "user=weak");
            database.execute(List.of("create role weak login", "revoke create on schema public from public"));
            try {
                assertThat(Failures.of(new LiveProject(folder, as(database, "weak", weak))::migrate))
                        .contains("error OG-LIVE-07: The user weak does not have the necessary rights: ");
            } finally {
                database.execute(List.of("drop role weak"));
            }
            assertThat(project.migrate().scripts()).hasSize(3);
        }
    }

    private static ScratchDatabase as(ScratchDatabase database, String user, String url) {
        boolean isOwner = user.equals(database.user());
        return new ScratchDatabase(
                database.kind(), url, user, isOwner ? database.password() : "s3cret word", database.schema(), () -> {});
    }
}
