package io.github.ormgen.it.histories;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Real histories: {@code -Dormgen.histories=folder} names a folder with one folder for each project, whose scripts run in
 * the order of their names, on PostgreSQL or on what {@code -Dormgen.histories.database} names.
 */
@EnabledIfSystemProperty(named = "ormgen.histories", matches = ".+")
class HistoriesTest {

    private static final Path FOLDER = Path.of(System.getProperty("ormgen.histories", ""));

    private static final Database KIND = Database.valueOf(
            System.getProperty("ormgen.histories.database", "postgresql").toUpperCase(Locale.ROOT));

    @Test
    @DisplayName("V reaches the next schema of a project's history, and U gives back the former")
    void hereAndBack() throws IOException, SQLException {
        Map<Outcome.Kind, Integer> outcomes = new EnumMap<>(Outcome.Kind.class);
        List<String> failures = new ArrayList<>();
        for (Path project : children(FOLDER)) {
            try (History history = History.on(KIND)) {
                for (Path migration : children(project)) {
                    Outcome outcome = history.step(Files.readString(migration));
                    outcomes.merge(outcome.kind(), 1, Integer::sum);
                    if (outcome.kind() == Outcome.Kind.FAILED) {
                        failures.add(FOLDER.relativize(migration) + ": " + outcome.why());
                    }
                }
            }
        }
        assertThat(failures).as("%s", outcomes).isEmpty();
        assertThat(outcomes).containsKey(Outcome.Kind.PASSED);
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }
}
