package io.github.ormgen.it.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.random.RandomPair;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Any two schemas on the databases that run here. {@code -Dormgen.evolution.seeds=10000} tries more pairs on each, {@code
 * -Dormgen.evolution.first} others.
 */
class EvolutionTest {

    static final List<Database> KINDS = Databases.KINDS.stream()
            .filter(kind ->
                    System.getProperty("ormgen.evolution.database", kind.id()).equals(kind.id()))
            .toList();

    private static final long FIRST = Long.getLong("ormgen.evolution.first", 0);
    private static final Map<Database, Integer> USUAL =
            Map.of(Database.H2, 500, Database.POSTGRESQL, 150, Database.MARIADB, 40);

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("V makes the one schema the other and keeps its rows, and U takes it back")
    void hereAndBack(Database kind) throws SQLException {
        run(kind, Long.getLong("ormgen.evolution.seeds", USUAL.get(kind)), PairRun::new);
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("What would be dropped is set aside instead, and U brings it back")
    void setAside(Database kind) throws SQLException {
        run(
                kind,
                Long.getLong("ormgen.evolution.seeds", USUAL.get(kind)) / 5,
                (arena, pair) -> new PairRun(arena, pair, RetainedDropsPath.revision(pair)));
    }

    private static void run(Database kind, long seeds, BiFunction<Arena, RandomPair, PairRun> trials)
            throws SQLException {
        List<String> failures = new ArrayList<>();
        Map<PairRun.End, Integer> ends = new EnumMap<>(PairRun.End.class);
        try (Arena arena = new Arena(kind)) {
            for (long seed = FIRST; seed < FIRST + seeds; seed++) {
                RandomPair pair = RandomPair.of(seed);
                PairRun trial = trials.apply(arena, pair);
                try {
                    ends.merge(trial.run(), 1, Integer::sum);
                } catch (SQLException | RuntimeException | AssertionError e) {
                    failures.add("seed " + seed + ": " + pair.edits() + "\n" + e + "\n" + trial.scripts());
                }
            }
        }
        assertThat(failures.stream().limit(20))
                .as("%d of %d pairs fail on %s; %s", failures.size(), seeds, kind.displayName(), ends)
                .isEmpty();
        assertThat(ends.getOrDefault(PairRun.End.DONE, 0)).isGreaterThan((int) seeds / 4);
    }
}
