package io.github.ormgen.it.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.schema.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ValuesTest {

    static final List<Database> KINDS = Databases.KINDS;

    /** One row that passes all checks, by column. */
    private static final Map<String, String> PASSES = Map.of(
            "code", "'b\\c'",
            "title", "'a title'",
            "body", "'a body'",
            "stars", "3",
            "price", "9.50",
            "tags", "array['a', 'b']",
            "starts_at", "'2024-01-01 00:00:00'",
            "ends_at", "'2024-01-02 00:00:00'");

    private static final Map<String, List<String>> FAILS = Map.of(
            "code", List.of("'c'", "'A'"),
            "title", List.of("''", "'    '", "'x'", "'1234567890123456789012345678901'"),
            "body", List.of("'" + "x".repeat(101) + "'"),
            "stars", List.of("0", "6"),
            "price", List.of("0", "1000.01"),
            "tags", List.of("array['1', '2', '3', '4']"),
            "ends_at", List.of("'2023-12-31 00:00:00'"));

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("Defaults are the values that the model says")
    void defaults(Database kind) throws SQLException {
        try (ScratchDatabase database = GoldenScriptsTest.migrated("types", kind)) {
            database.execute(List.of("insert into defaults (a_true, a_random_uuid)"
                    + " values (default, '0189aaaa-bbbb-7ccc-8ddd-ffffffffffff')"));

            assertThat(value(database, "a_varchar")).isEqualTo("it's \\ \"so\" ${x}; -- 😀");
            assertThat(value(database, "a_text")).isEqualTo("long");
            assertThat(value(database, "a_true")).isIn("TRUE", "t", "1");
            assertThat(value(database, "a_false")).isIn("FALSE", "f", "0");
            assertThat(value(database, "an_integer")).isEqualTo("-8");
            assertThat(value(database, "a_numeric")).isEqualTo("12345.60");
            assertThat(value(database, "a_uuid")).isEqualTo("0189aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee");
            assertThat(value(database, "a_date")).isEqualTo("2024-02-29");
            assertThat(value(database, "a_time")).startsWith("23:59:58.5");
            assertThat(value(database, "a_timestamp")).startsWith("2024-02-29 12:30:00");
            assertThat(value(database, "a_json")).isEqualTo("{}");
            assertThat(value(database, "a_json_list")).isEqualTo("[]");
            assertThat(value(database, "some_varchars")).isIn("[]", "{}");
            assertThat(value(database, "a_mood")).isEqualTo("so so");
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("Now is in UTC, whatever the session's time zone")
    void now(Database kind) throws SQLException {
        try (ScratchDatabase database = GoldenScriptsTest.migrated("types", kind);
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    switch (kind) {
                        case H2, POSTGRESQL -> "set time zone 'Asia/Kathmandu'";
                        case MARIADB, MYSQL -> "set time_zone = '+05:45'";
                    });
            statement.execute("insert into defaults (a_random_uuid) values ('0189aaaa-bbbb-7ccc-8ddd-ffffffffffff')");
            LocalDateTime utc = LocalDateTime.now(ZoneOffset.UTC);
            try (ResultSet row = statement.executeQuery("select now_timestamp, today, now_time from defaults")) {
                assertThat(row.next()).isTrue();
                LocalDateTime stored = row.getObject(1, LocalDateTime.class);
                assertThat(Duration.between(stored, utc).abs()).isLessThan(Duration.ofMinutes(1));
                assertThat(row.getObject(2, java.time.LocalDate.class)).isEqualTo(stored.toLocalDate());
                assertThat(row.getObject(3, LocalTime.class)).isEqualTo(stored.toLocalTime());
            }
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("Each check lets pass what it should and refuses what it should")
    void checks(Database kind) throws SQLException {
        try (ScratchDatabase database = GoldenScriptsTest.migrated("types", kind)) {
            database.execute(List.of(insert(kind, "", "")));
            FAILS.forEach((column, values) -> values.forEach(value -> assertThatThrownBy(
                            () -> database.execute(List.of(insert(kind, column, value))))
                    .as(column + " " + value)
                    .isInstanceOf(SQLException.class)));
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("Generated columns mean the same on all databases")
    void generated(Database kind) throws SQLException {
        try (ScratchDatabase database = GoldenScriptsTest.migrated("types", kind)) {
            database.execute(List.of("insert into all_types (id, a_varchar, a_integer) values (1, 'Äb', 2)"));
            Catalog catalog = new Catalog(database);

            assertThat(catalog.query("select a_sum from all_types")).containsExactly("3");
            assertThat(catalog.query("select a_shout from all_types")).containsExactly("ÄB");
            assertThat(catalog.query("select a_pair from all_types")).containsExactly("Äb äb");
        }
    }

    private static String insert(Database kind, String column, String value) {
        StringBuilder values = new StringBuilder();
        List<String> columns = PASSES.keySet().stream().sorted().toList();
        for (String name : columns) {
            String sql = name.equals(column) ? value : PASSES.get(name);
            values.append(values.isEmpty() ? "" : ", ")
                    .append(
                            kind == Database.MARIADB
                                    ? sql.replace("\\", "\\\\").replaceAll("array(\\[.*])", "$1")
                                    : sql);
        }
        String list = values.toString();
        if (kind == Database.MARIADB) {
            list = list.replaceAll("\\[(.*?)]", "json_array($1)");
        }
        return "insert into checks (" + String.join(", ", columns) + ") values (" + list + ")";
    }

    private static String value(ScratchDatabase database, String column) throws SQLException {
        return new Catalog(database)
                .query("select " + column + " from defaults")
                .get(0);
    }
}
