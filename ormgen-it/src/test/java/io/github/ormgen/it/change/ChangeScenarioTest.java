package io.github.ormgen.it.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.it.evolution.Arenas;
import io.github.ormgen.scenario.ChangeProduct;
import io.github.ormgen.scenario.ChangeScenario;
import io.github.ormgen.scenario.Golden;
import io.github.ormgen.schema.Database;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what a change of the model becomes; {@code -Dupdate.golden} keeps the rows that come out. */
class ChangeScenarioTest {

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
    @DisplayName("V2 makes the next schema, U2 the last one again, and the rows are those that were kept")
    void run(ChangeScenario scenario, Database kind) throws Exception {
        ChangeProduct product = ChangeProduct.of(scenario);
        Stage stage = new Stage(ARENAS.of(kind), scenario, product);
        Catalog after = stage.after();
        Catalog before = stage.before();
        StringBuilder text = new StringBuilder("before\n").append(stage.rows());
        stage.run(product.up(kind));
        stage.assertIs("V2", after);
        text.append("after V2\n").append(stage.rows());
        Optional<String> stopped = stage.stopped(product.down(kind));
        if (stopped.isPresent()) {
            stage.assertIs("U2 that stopped", after);
            stage.empty();
            stage.run(product.up(kind));
            stage.run(product.down(kind));
        }
        stage.assertIs("U2", before);
        text.append("after U2\n").append(stopped.isPresent() ? "  stops: " + stopped.get() + "\n" : stage.rows());
        stage.run(product.up(kind));
        stage.assertIs("V2 again", after);
        Golden.compare(scenario.name(), scenario.expected(), Map.of("rows.txt", text.toString()), "rows.txt"::equals);
    }

    static Stream<Arguments> guarded() {
        return runs().filter(run ->
                !((ChangeScenario) run.get()[0]).text("guard.sql").isEmpty());
    }

    @ParameterizedTest(name = "{0} on {1}", allowZeroInvocations = true)
    @MethodSource("guarded")
    @DisplayName("Rows in the way stop V2 before it has changed anything")
    void stops(ChangeScenario scenario, Database kind) throws Exception {
        ChangeProduct product = ChangeProduct.of(scenario);
        Stage stage = new Stage(ARENAS.of(kind), scenario, product);
        Catalog before = stage.before();
        stage.run(scenario.text("guard.sql"));
        String rows = stage.rows();
        assertThat(stage.stopped(product.up(kind))).hasValue(scenario.guard());
        stage.assertIs("V2 that stopped", before);
        assertThat(stage.rows()).isEqualTo(rows);
    }
}
