package io.github.ormgen.it.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.schema.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenScriptsTest {

    static final List<Database> KINDS = Databases.KINDS;

    static Stream<Arguments> scenarios() {
        return Stream.of("accounts", "keys", "schemas", "types", "words")
                .flatMap(scenario -> KINDS.stream().map(kind -> Arguments.of(scenario, kind)));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    @DisplayName("V makes a schema, U leaves nothing of it, and both can be done again")
    void upAndDown(String scenario, Database kind) throws SQLException {
        try (ScratchDatabase database = Databases.create(kind)) {
            GoldenScripts scripts = new GoldenScripts(scenario, database);
            Catalog catalog = new Catalog(database);
            scripts.up();
            List<String> made = catalog.objects();
            scripts.down();

            assertThat(made).hasSizeGreaterThan(5);
            assertThat(catalog.objects()).isEmpty();

            scripts.up();
            assertThat(catalog.objects()).hasSameSizeAs(made);
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("A key that is unique among living rows is free again once its row is deleted")
    void timestamp(Database kind) throws SQLException {
        try (ScratchDatabase database = migrated("accounts", kind)) {
            String insert = "insert into users (id, email, password_hash, name)"
                    + " values ('0189aaaa-bbbb-7ccc-8ddd-eeeeeeeeeee%d', 'a@b.c', 'x', 'Anne')";
            database.execute(List.of(insert.formatted(1)));

            assertThatThrownBy(() -> database.execute(List.of(insert.formatted(2))))
                    .isInstanceOf(SQLException.class)
                    .message()
                    .containsIgnoringCase("uk_users_email");

            for (int i = 3; i < 6; i++) {
                database.execute(List.of("update users set deleted_at = current_timestamp", insert.formatted(i)));
            }
            assertThat(new Catalog(database).query("select id from users where email = 'a@b.c'"))
                    .hasSize(4);
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("The same holds with a flag, and for indexes that are unique under a condition")
    void flag(Database kind) throws SQLException {
        try (ScratchDatabase database = migrated("keys", kind)) {
            String insert = "insert into people (email, nick, is_deleted) values ('%s', '%s', false)";
            database.execute(List.of(
                    insert.formatted("a", "same"), insert.formatted("b", "same"), insert.formatted("c", "admin")));

            assertThatThrownBy(() -> database.execute(List.of(insert.formatted("a", "other"))))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> database.execute(List.of(insert.formatted("d", "admin"))))
                    .isInstanceOf(SQLException.class);
            database.execute(List.of("update people set is_deleted = true", insert.formatted("a", "other")));
            assertThat(new Catalog(database).query("select nick from people where email = 'a' order by nick"))
                    .containsExactly("other", "same");
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("Comments and defaults come out as they were written, whatever they hold")
    void texts(Database kind) throws SQLException {
        try (ScratchDatabase database = migrated("words", kind)) {
            Catalog catalog = new Catalog(database);
            String quote = kind == Database.MARIADB ? "`" : "\"";
            database.execute(List.of(
                    "insert into q_order_q (q_select_q, q_camelCase_q, q_with space_q, q_qu\"\"o`te_q, q_größe_q) values (1, 'x', 2, 3, 4)"
                            .replace("\"\"o`te", kind == Database.MARIADB ? "\"o``te" : "\"\"o`te")
                            .replace("q_qu", quote + "qu")
                            .replace("q_", quote)
                            .replace("_q", quote)));
            String pictograph = kind == Database.MARIADB ? "\uFFFD" : "😀";

            assertThat(catalog.comment("order", ""))
                    .isEqualTo("It's \"quoted\", back\\slashed, */ /* ended, ${placed}, ; -- 100 % überstrichen: ✓ "
                            + pictograph);
            assertThat(catalog.comment("order", "select"))
                    .isEqualTo("A line;\nand another,\n\twith a tab, ending in a backslash \\");
            assertThat(catalog.query("select " + quote + "value" + quote + " from " + quote + "order" + quote))
                    .containsExactly("a\\b 'c' \"d\" ${e} */ ; -- ✓");
            assertThat(catalog.query("select " + quote + "from" + quote + " from " + quote + "order" + quote))
                    .containsExactly("6");
        }
    }

    static ScratchDatabase migrated(String scenario, Database kind) throws SQLException {
        ScratchDatabase database = Databases.create(kind);
        new GoldenScripts(scenario, database).up();
        return database;
    }
}
