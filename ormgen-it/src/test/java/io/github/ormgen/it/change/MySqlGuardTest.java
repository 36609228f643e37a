package io.github.ormgen.it.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ormgen.scenario.ChangeProduct;
import io.github.ormgen.scenario.ChangeScenario;
import io.github.ormgen.schema.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs guards on a MySQL server, whose URL {@code -Dormgen.mysql.url} gives: none can be embedded. */
class MySqlGuardTest {

    private static final Optional<String> URL = Optional.ofNullable(System.getProperty("ormgen.mysql.url"));
    private static final String DATABASE = "ormgen_guards";

    static Stream<Arguments> guarded() {
        return ChangeScenario.all().stream()
                .filter(scenario -> scenario.isKept()
                        && scenario.databases().contains(Database.MYSQL)
                        && !scenario.text("guard.sql").isEmpty())
                .flatMap(scenario -> Stream.of("", "STRICT_TRANS_TABLES").map(mode -> Arguments.of(scenario, mode)));
    }

    @BeforeAll
    static void server() {
        assumeTrue(URL.isPresent(), "No MySQL server is given with -Dormgen.mysql.url");
    }

    @ParameterizedTest(name = "{0}, sql_mode ''{1}''", allowZeroInvocations = true)
    @MethodSource("guarded")
    @DisplayName("Rows in the way stop V2 before it has changed anything, whatever the mode, and others don't")
    void stops(ChangeScenario scenario, String mode) throws Exception {
        ChangeProduct product = ChangeProduct.of(scenario);
        try (Connection connection = connect()) {
            start(connection, mode, product.first(Database.MYSQL), scenario.text("rows.sql"));
            run(connection, scenario.text("guard.sql"));
            String before = tables(connection);

            assertThatThrownBy(() -> run(connection, product.up(Database.MYSQL)))
                    .hasMessageContaining(scenario.guard());
            assertThat(tables(connection)).isEqualTo(before);

            start(connection, mode, product.first(Database.MYSQL), scenario.text("rows.sql"));
            assertThatCode(() -> run(connection, product.up(Database.MYSQL))).doesNotThrowAnyException();
        }
    }

    /** By way of MariaDB's driver, which speaks with both. */
    private static Connection connect() throws SQLException {
        String url = URL.orElseThrow().replaceFirst("^jdbc:mysql:", "jdbc:mariadb:");
        return DriverManager.getConnection(
                url + (url.contains("?") ? "&" : "?") + "sslMode=trust&allowMultiQueries=true", "root", "");
    }

    private static void start(Connection connection, String mode, String... scripts) throws SQLException {
        run(connection, "drop database if exists " + DATABASE);
        run(connection, "create database " + DATABASE + " character set utf8mb4");
        run(connection, "use " + DATABASE);
        run(connection, "set sql_mode = 'STRICT_TRANS_TABLES'");
        for (String script : scripts) {
            run(connection, script);
        }
        run(connection, "set sql_mode = '" + mode + "'");
    }

    private static void run(Connection connection, String script) throws SQLException {
        if (!script.isBlank()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(script);
                while (statement.getMoreResults() || statement.getUpdateCount() >= 0) {
                    // What fails behind the first statement shows only when its result is asked for.
                }
            }
        }
    }

    private static String tables(Connection connection) throws SQLException {
        StringBuilder text = new StringBuilder();
        String columns = "select table_name, column_name, column_type, is_nullable from information_schema.columns"
                + " where table_schema = '" + DATABASE + "' order by table_name, ordinal_position";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(columns)) {
            while (rows.next()) {
                for (int i = 1; i <= 4; i++) {
                    text.append(rows.getString(i)).append(' ');
                }
                text.append('\n');
            }
        }
        return text.toString();
    }
}
