package io.github.ormgen.it.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.it.evolution.Arena;
import io.github.ormgen.scenario.ChangeProduct;
import io.github.ormgen.scenario.ChangeScenario;
import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Sets a database up for a scenario. */
record Stage(Arena arena, ChangeScenario scenario, ChangeProduct product) {

    private static final Pattern GUARD = Pattern.compile("\\d+ (rows|keys) (in|of) [^\"\\n]*");

    /** The scenarios that end in scripts, on each database that runs here. */
    static Stream<Arguments> runs() {
        return ChangeScenario.all().stream()
                .filter(ChangeScenario::isKept)
                .flatMap(scenario -> scenario.databases().stream()
                        .filter(Databases.KINDS::contains)
                        .map(database -> Arguments.of(scenario, database)));
    }

    /** The first schema with its rows. */
    Catalog before() throws SQLException, IOException {
        create(product.first(arena.kind()));
        run(scenario.text("rows.sql"));
        return arena.catalog();
    }

    /** The second schema, without rows. */
    Catalog after() throws SQLException, IOException, GoalException {
        create(product.second(arena.kind()));
        return arena.catalog();
    }

    /** The rows of all tables. */
    String rows() throws SQLException {
        return new TableRows(arena.connection(), arena.kind()).text();
    }

    /** Runs statements, if there are any. */
    void run(String script) throws SQLException {
        if (!script.isBlank()) {
            arena.run(script);
        }
    }

    /** Runs a script; what a guard said if one stopped it. */
    Optional<String> stopped(String script) throws SQLException {
        try {
            run(script);
            return Optional.empty();
        } catch (SQLException e) {
            Matcher said = GUARD.matcher(String.valueOf(e.getMessage()));
            if (said.find()) {
                return Optional.of(said.group().strip());
            }
            throw e;
        }
    }

    /** The first schema without rows. */
    void empty() throws SQLException, IOException {
        create(product.first(arena.kind()));
    }

    void assertIs(String script, Catalog expected) throws SQLException {
        assertThat(arena.catalog().differences(expected))
                .as("after %s: is, and should be", script)
                .isEmpty();
    }

    private void create(String script) throws SQLException {
        arena.empty();
        if (arena.kind() == Database.MARIADB) {
            for (String schema : scenario.schemas()) {
                arena.run("drop database if exists " + schema + "; create database " + schema);
            }
        } else {
            run("set time zone 'UTC'");
        }
        arena.run(script);
    }
}
