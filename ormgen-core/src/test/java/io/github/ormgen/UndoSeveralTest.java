package io.github.ormgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.database.connect.ConnectionDetails;
import io.github.ormgen.database.connect.DatabaseSettings;
import io.github.ormgen.database.migrate.Progress;
import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.check.Checker;
import io.github.ormgen.goal.live.DatabaseRequest;
import io.github.ormgen.goal.migrate.Migrator;
import io.github.ormgen.goal.revision.Reviser;
import io.github.ormgen.goal.undo.Undoer;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.random.Seeds;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An undo of several revisions at once")
class UndoSeveralTest extends RevisionProject {

    private static final Pattern ACCEPT = Pattern.compile("-Dormgen\\.accept=(\\S+)");

    static LongStream seeds() {
        return Seeds.of("undo", 8, 4);
    }

    /** A goal that may ask for what it loses. */
    private interface Goal {
        void run(Set<String> accepted) throws Exception;
    }

    /**
     * What stands behind a revision.
     *
     * @param version the revision
     * @param catalog the schema of the database
     * @param tables the names of tables by the numbers that they keep
     * @param columns the names of columns by the numbers of their tables and their own
     */
    private record Stand(
            String version, Catalog catalog, Map<Integer, String> tables, Map<Integer, Map<Integer, String>> columns) {}

    @Test
    @DisplayName("asks for nothing of a column that came and went, under whatever name")
    void comeAndGone() throws Exception {
        try (Connection connection = connect(-1)) {
            revise(FIRST);
            revise(SECOND);
            revise(SECOND.replace("phone: string(32)?", "mobile: { type: string(32)?, renamedFrom: phone }"));
            revise(FIRST);
            Migrator.migrate(live(-1), Optional.empty(), Optional.empty(), Progress.NONE);
            run(connection, "insert into users (name) values ('Ada')");

            assertThat(Undoer.undo(live(-1), new Undoer.Request(Optional.of("1"), 1, Set.of()), Progress.NONE)
                            .undone())
                    .hasSize(3);
        }
    }

    @Test
    @DisplayName("asks for a column that came after another of its name had gone, and not for tables that are gone")
    void anotherOfTheName() throws Exception {
        try (Connection connection = connect(-1)) {
            revise(FIRST + "  Pet: { fields: { name: string(80) } }\n");
            revise(SECOND + "  Pet: { fields: { name: string(80), age: int? } }\n");
            revise(FIRST);
            revise(SECOND.replace("string(32)?", "int?"));
            Migrator.migrate(live(-1), Optional.empty(), Optional.empty(), Progress.NONE);
            run(connection, "insert into users (name, phone) values ('Ada', 7)");

            assertFails(
                    () -> Undoer.undo(live(-1), new Undoer.Request(Optional.of("1"), 1, Set.of()), Progress.NONE), """
                    jdbc:h2:mem:undo-1: error OG-LIVE-18: users.phone: the column and its values are dropped; there is 1 row.
                      Is this intended? Then run again with: -Dormgen.accept=users.phone""");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName(
            "leads to the schema of then, and loses no value that it has not asked for; -Dormgen.undo.first=7 begins"
                    + " with another seed")
    void random(long seed) throws Exception {
        RandomModel model = new RandomModel(seed);
        Random random = new Random(~seed);
        List<String> models = new ArrayList<>();
        try (Connection connection = connect(seed)) {
            List<Stand> stands = new ArrayList<>();
            for (int revisions = 3 + random.nextInt(3); revisions > 0; revisions--) {
                models.add(model.text());
                revise(model.text());
                Migrator.migrate(live(seed), Optional.empty(), Optional.empty(), Progress.NONE);
                for (String insert : model.inserts()) {
                    run(connection, insert);
                }
                Catalog catalog = Dialects.of(Database.H2).catalog(connection);
                String version = Checker.check(request()).revisions() + "";
                stands.add(new Stand(version, catalog, model.tables(), model.columns()));
                model.edit();
            }
            takeBack(seed, connection, stands.get(random.nextInt(stands.size() - 1)), stands.get(stands.size() - 1));
        } catch (GoalException | AssertionError | SQLException e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage() + "\n" + String.join("\n", models), e);
        }
    }

    private void revise(String text) throws Exception {
        model(text);
        ask(accepted ->
                Reviser.revise(request(), new Reviser.Request(Optional.of("next"), Optional.empty(), false, accepted)));
    }

    private void takeBack(long seed, Connection connection, Stand then, Stand now) throws Exception {
        if (then.version().equals(now.version())) {
            return;
        }
        Map<String, List<String>> values = new TreeMap<>();
        for (Map.Entry<Integer, String> table : now.tables().entrySet()) {
            for (String column : now.columns().get(table.getKey()).values()) {
                values.put(table.getValue() + "." + column, values(connection, table.getValue(), column));
            }
        }
        Set<String> asked = ask(accepted ->
                Undoer.undo(live(seed), new Undoer.Request(Optional.of(then.version()), 1, accepted), Progress.NONE));
        assertThat(Dialects.of(Database.H2).catalog(connection).differences(then.catalog()))
                .as("catalog, back at %s", then.version())
                .isEmpty();
        for (int table : then.tables().keySet()) {
            String name = now.tables().getOrDefault(table, "");
            if (!name.isEmpty() && !asked.contains(name)) {
                assertAsked(
                        asked, name, now.columns().get(table), then.columns().get(table));
                for (Map.Entry<Integer, String> column :
                        then.columns().get(table).entrySet()) {
                    String known = name + "." + now.columns().get(table).get(column.getKey());
                    if (values.containsKey(known) && !asked.contains(known)) {
                        assertThat(values(connection, then.tables().get(table), column.getValue()))
                                .as("what was in %s, back at %s", known, then.version())
                                .isEqualTo(values.get(known));
                    }
                }
            }
        }
    }

    /** Each loss is of a column that is there now, or of one that comes back. */
    private static void assertAsked(
            Set<String> asked, String table, Map<Integer, String> now, Map<Integer, String> then) {
        Set<Integer> back = new TreeSet<>(then.keySet());
        back.removeAll(now.keySet());
        assertThat(asked)
                .filteredOn(
                        name -> name.startsWith(table + ".") && !now.containsValue(name.substring(table.length() + 1)))
                .hasSizeLessThanOrEqualTo(back.size());
    }

    /** The values in rows that are nobody's reference rows, by the rows' age. */
    private static List<String> values(Connection connection, String table, String column) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select %s from %s where code like 'r%%' order by id".formatted(column, table))) {
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
        }
        return values;
    }

    /** Runs a goal, and accepts what it asks for. */
    private static Set<String> ask(Goal goal) throws Exception {
        try {
            goal.run(Set.of());
            return Set.of();
        } catch (GoalException e) {
            Matcher asked = ACCEPT.matcher(e.getMessage());
            if (!asked.find()) {
                throw e;
            }
            Set<String> accepted = Set.of(asked.group(1).split(","));
            goal.run(accepted);
            return accepted;
        }
    }

    private static Connection connect(long seed) throws SQLException {
        return DriverManager.getConnection(url(seed), "sa", "");
    }

    private static String url(long seed) {
        return "jdbc:h2:mem:undo" + seed;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private DatabaseRequest live(long seed) {
        return new DatabaseRequest(
                request(), DatabaseSettings.of(new ConnectionDetails(url(seed), Optional.of("sa"), Optional.of(""))));
    }
}
