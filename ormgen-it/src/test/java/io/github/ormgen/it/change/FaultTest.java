package io.github.ormgen.it.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.it.evolution.Arenas;
import io.github.ormgen.scenario.ChangeProduct;
import io.github.ormgen.scenario.ChangeScenario;
import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A script that does not get to its end: at any of its statements, what the manual tells a person to do leads out. {@code
 * -Dormgen.faults=all} stops at every statement on MariaDB too, where making a database takes long.
 */
class FaultTest {

    private static final Arenas ARENAS = new Arenas();

    static Stream<Arguments> runs() {
        return Stage.runs();
    }

    @AfterAll
    static void close() throws SQLException {
        ARENAS.close();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("runs")
    @DisplayName("Between any two statements, either nothing has happened or the rest leads to the end with all rows")
    void fault(ChangeScenario scenario, Database kind) throws Exception {
        ChangeProduct product = ChangeProduct.of(scenario);
        Stage stage = new Stage(ARENAS.of(kind), scenario, product);
        List<String> statements = Statements.of(product.up(kind));
        if (kind == Database.POSTGRESQL) {
            rollBack(stage, statements);
        } else {
            goOn(stage, statements);
        }
    }

    private static void rollBack(Stage stage, List<String> statements) throws SQLException, IOException {
        Catalog before = stage.before();
        String rows = stage.rows();
        Connection connection = stage.arena().connection();
        for (int done = 1; done <= statements.size(); done++) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements.subList(0, done)) {
                    statement.execute(sql);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
        stage.assertIs("a fault", before);
        assertThat(stage.rows()).isEqualTo(rows);
    }

    private static void goOn(Stage stage, List<String> statements) throws Exception {
        Catalog after = stage.after();
        stage.before();
        statements.forEach(sql -> run(stage, sql));
        String rows = stage.rows();
        for (int done : stops(stage.arena().kind(), statements.size())) {
            stage.before();
            statements.subList(0, done).forEach(sql -> run(stage, sql));
            // What a session alone knows is gone.
            stage.arena().reconnect();
            statements.subList(done, statements.size()).forEach(sql -> run(stage, sql));
            stage.assertIs("the rest behind statement " + done, after);
            assertThat(stage.rows()).as("rows behind statement %d", done).isEqualTo(rows);
        }
    }

    private static List<Integer> stops(Database kind, int statements) {
        boolean isEvery = kind == Database.H2 || "all".equals(System.getProperty("ormgen.faults"));
        return isEvery
                ? IntStream.range(1, statements).boxed().toList()
                : IntStream.of(statements / 2).filter(done -> done > 0).boxed().toList();
    }

    private static void run(Stage stage, String sql) {
        try {
            stage.run(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
