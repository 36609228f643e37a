package io.github.ormgen.it.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.database.connect.ConnectionDetails;
import io.github.ormgen.database.connect.DatabaseSettings;
import io.github.ormgen.database.migrate.Progress;
import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.live.DatabaseRequest;
import io.github.ormgen.goal.migrate.Migrator;
import io.github.ormgen.goal.repair.InterruptedScriptReport;
import io.github.ormgen.goal.repair.Repairer;
import io.github.ormgen.goal.repair.Repairer.Way;
import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.it.evolution.Arena;
import io.github.ormgen.it.evolution.Arenas;
import io.github.ormgen.scenario.ChangeProduct;
import io.github.ormgen.scenario.ChangeScenario;
import io.github.ormgen.schema.Database;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code -Dormgen.faults=every} stops behind every statement; {@code all} on MariaDB too, where making a database takes
 * long.
 */
class RepairedTest {

    private static final String FAULTS = System.getProperty("ormgen.faults", "");
    private static final Arenas ARENAS = new Arenas();
    private static final Pattern ACCEPT = Pattern.compile("-Dormgen\\.accept=(\\S+)");

    private static final Pattern GUARD = Pattern.compile("The repair failed: .*\\d+ rows in ");

    /** Stops a script from within. */
    private static final class Fault extends RuntimeException {}

    static Stream<Arguments> runs() {
        return Stage.runs()
                .filter(run ->
                        run.get()[1] == Database.H2 || ("all".equals(FAULTS) && run.get()[1] == Database.MARIADB));
    }

    private static boolean isEvery() {
        return !FAULTS.isEmpty();
    }

    @AfterAll
    static void close() throws SQLException {
        ARENAS.close();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("runs")
    @DisplayName("What a fault leaves of a script of ours is taken back to what there was, or finished with all rows")
    void repair(ChangeScenario scenario, Database kind) throws Exception {
        ChangeProduct product = ChangeProduct.of(scenario);
        Stage stage = new Stage(ARENAS.of(kind), scenario, product);
        DatabaseRequest request = request(product, stage.arena());
        Run run = new Run(stage, request);
        run.prepare();
        Catalog before = stage.arena().catalog();
        int statements = run.whole();
        Catalog after = stage.arena().catalog();
        String rows = stage.rows();
        for (int done = isEvery() ? 1 : Math.max(1, statements / 2);
                done < statements;
                done += isEvery() ? 1 : statements) {
            run.prepare();
            if (run.fault(done)) {
                if (run.takesBack(done)) {
                    assertThat(before.differences(stage.arena().catalog()))
                            .as("taken back behind %d", done)
                            .isEmpty();
                } else {
                    run.mend(Way.FINISH, done);
                }
            }
            run.prepare();
            if (run.fault(done)) {
                run.mend(Way.FINISH, done);
                assertThat(after.differences(stage.arena().catalog()))
                        .as("finished behind %d", done)
                        .isEmpty();
                assertThat(stage.rows()).as("rows, finished behind %d", done).isEqualTo(rows);
            }
        }
    }

    private static DatabaseRequest request(ChangeProduct product, Arena arena) {
        ScratchDatabase database = arena.database();
        ConnectionDetails access =
                new ConnectionDetails(database.url(), Optional.of(database.user()), Optional.of(database.password()));
        return new DatabaseRequest(product.project().request(), DatabaseSettings.of(access));
    }

    /** Runs the second revision of a scenario. */
    private record Run(Stage stage, DatabaseRequest request) {

        void prepare() throws Exception {
            stage.arena().empty();
            Migrator.migrate(request, Optional.of("1"), Optional.empty(), Progress.NONE);
            stage.run(stage.scenario().text("rows.sql"));
        }

        /** Runs all of it; how many statements it has. */
        int whole() throws GoalException {
            int[] statements = {0};
            Migrator.migrate(request, Optional.empty(), Optional.empty(), new CountingProgress() {
                @Override
                public void statement(String script, int done) {
                    statements[0] = done;
                }
            });
            return statements[0];
        }

        /** Stops it; whether that leaves something. */
        boolean fault(int behind) throws GoalException {
            try {
                Migrator.migrate(request, Optional.empty(), Optional.empty(), new CountingProgress() {
                    @Override
                    public void statement(String script, int done) {
                        if (done == behind) {
                            throw new Fault();
                        }
                    }
                });
                throw new AssertionError("It has not been stopped behind " + behind);
            } catch (GoalException e) {
                return repair(Optional.empty(), OptionalInt.empty(), Set.of())
                        .cutShort()
                        .isPresent();
            }
        }

        /** Takes back, unless rows are in the way. */
        boolean takesBack(int done) throws GoalException {
            try {
                mend(Way.TAKE_BACK, done);
                return true;
            } catch (GoalException e) {
                if (GUARD.matcher(String.join("\n", e.texts())).find()) {
                    return false;
                }
                throw e;
            }
        }

        /** Mends it; says what stands where the database can't tell, as a person would who looked. */
        void mend(Way way, int done) throws GoalException {
            InterruptedScriptReport found = repair(Optional.empty(), OptionalInt.empty(), Set.of())
                    .cutShort()
                    .orElseThrow();
            OptionalInt standing = found.isTold()
                    ? OptionalInt.empty()
                    : found.standings().stream()
                            .mapToInt(Integer::intValue)
                            .filter(count -> count <= done)
                            .max();
            try {
                repair(Optional.of(way), standing, Set.of());
            } catch (GoalException e) {
                Matcher accept = ACCEPT.matcher(String.join("\n", e.texts()));
                if (!accept.find()) {
                    throw e;
                }
                repair(Optional.of(way), standing, Set.of(accept.group(1).split(",")));
            }
        }

        private Repairer.Result repair(Optional<Way> way, OptionalInt standing, Set<String> accepted)
                throws GoalException {
            return Repairer.repair(request, new Repairer.Request(way, standing, accepted), Progress.NONE);
        }
    }

    /** Hears of statements. */
    private abstract static class CountingProgress implements Progress {

        @Override
        public void begins(String script) {}

        @Override
        public void ends(String script, long millis) {}
    }
}
