package io.github.ormgen.it.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.it.evolution.Arena;
import io.github.ormgen.scenario.ScenarioFolder;
import io.github.ormgen.scenario.ScenarioProject;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.json.SchemaJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The first example's second revision: users get a phone number, a last login and sessions. */
@DisplayName("The accounts' second revision")
class ExampleTest {

    static final List<Database> KINDS = Databases.KINDS;

    private static final String FIELDS = "      name: string(120)\n";
    private static final String MORE_FIELDS = FIELDS + """
                  phoneNumber: { type: string(32)?, index: true }
                  lastLogin: instant?
            """;
    private static final String SESSION = """

              Session:
                softDelete: false
                fields:
                  token: { type: string(64), unique: true, sensitive: true }
                  expiresAt: instant
                relations:
                  user: { one: User, onDelete: cascade }
            """;
    private static final String ROWS = """
            insert into users (id, email, password_hash, name, created_at, updated_at) values
                ('00000000-0000-0000-0000-000000000001', 'a@x', 'x', 'Ada', '2026-01-02', '2026-01-02');
            insert into roles (name, created_at, updated_at) values ('admin', '2026-01-02', '2026-01-02');
            insert into user_roles (user_id, role_id) values ('00000000-0000-0000-0000-000000000001', 1);
            """;

    private static ScenarioProject project;
    private static String plan;

    @BeforeAll
    static void keep() throws Exception {
        project = ScenarioProject.in(Path.of("target", "changes-example").toAbsolutePath(), KINDS);
        String model = Files.readString(ScenarioFolder.RESOURCES.resolve("scenarios/accounts/model/accounts.yaml"));
        assertThat(model).contains(FIELDS);
        project.model(model);
        project.keep("init");
        project.model(model.stripTrailing().replace(FIELDS, MORE_FIELDS) + "\n" + SESSION);
        plan = project.plan();
        project.keep("sessions");
    }

    @Test
    @DisplayName("is planned as five changes, and kept as two scripts a database")
    void plan() throws Exception {
        assertThat(plan)
                .startsWith("V2 draft: 5 changes since V1\n")
                .contains(
                        "+ table        sessions",
                        "+ column       users.phone_number",
                        "+ column       users.last_login",
                        "+ index        ix_users_phone_number",
                        "+ foreign key  fk_sessions_user_id");
        assertThat(project.check()).isEqualTo(2);
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("is made, taken back and made again; what is there before it and after it is the same to the letter")
    void upAndDown(Database kind) throws Exception {
        try (Arena arena = new Arena(kind)) {
            arena.run(project.up("1__init", kind));
            arena.run(ROWS);
            String before = everything(arena);
            arena.run(project.up("2__sessions", kind));
            String after = everything(arena);
            assertThat(after).contains("phone_number").contains("last_login").contains("expires_at");
            arena.run(project.down("2__sessions", kind));
            assertThat(everything(arena)).isEqualTo(before);
            arena.run(project.up("2__sessions", kind));
            assertThat(everything(arena)).isEqualTo(after);
        }
    }

    /** The catalog, the columns in their order, and all rows. */
    private static String everything(Arena arena) throws SQLException {
        StringBuilder text = new StringBuilder(SchemaJson.write(arena.catalog().schema()));
        columns(arena).forEach(column -> text.append(column).append('\n'));
        return text.append(new TableRows(arena.connection(), arena.kind()).text())
                .toString();
    }

    private static List<String> columns(Arena arena) throws SQLException {
        Connection connection = arena.connection();
        List<String> columns = new ArrayList<>();
        try (ResultSet found =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
            while (found.next()) {
                columns.add(found.getString("TABLE_NAME") + " " + found.getInt("ORDINAL_POSITION") + " "
                        + found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }
}
