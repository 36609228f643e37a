package io.github.ormgen.it.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.database.catalog.NormalForm;
import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.it.evolution.Arena;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.random.RandomPair;
import io.github.ormgen.sql.limit.LimitViolations;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Any schema, made by its V script. {@code -Dormgen.catalog.seeds=1000} tries more. */
class ReadBackTest {

    static final List<Database> KINDS = Databases.KINDS;

    private static final Map<Database, Integer> USUAL =
            Map.of(Database.H2, 100, Database.POSTGRESQL, 40, Database.MARIADB, 12);

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName(
            "What V made is read as the schema that it was made of, in normal form, and makes itself again exactly")
    void readBack(Database kind) throws SQLException {
        List<String> failures = new ArrayList<>();
        int tried = 0;
        try (Arena arena = new Arena(kind)) {
            for (long seed = 0; seed < Long.getLong("ormgen.catalog.seeds", USUAL.get(kind)); seed++) {
                Schema schema = RandomPair.of(seed).after();
                if (LimitViolations.of(Dialects.of(kind), schema).isEmpty()) {
                    tried++;
                    try {
                        failures.addAll(differences(arena, schema));
                    } catch (SQLException | RuntimeException e) {
                        failures.add("seed " + seed + ": " + e);
                    }
                }
            }
        }
        assertThat(failures).isEmpty();
        assertThat(tried).isPositive();
    }

    private static List<String> differences(Arena arena, Schema schema) throws SQLException {
        NormalForm form = new NormalForm(Dialects.of(arena.kind()), false);
        Catalog made = Copies.make(arena, schema);
        List<String> differences = new ArrayList<>();
        Copies.differences(form.of(made.schema()), form.of(schema)).forEach(one -> differences.add(one.toString()));
        made.unsupported().forEach(thing -> differences.add("unsaid: " + thing));
        Catalog again = Copies.make(arena, made.schema());
        Copies.make(arena, again.schema()).differences(again).forEach(one -> differences.add(one.toString()));
        return differences;
    }
}
