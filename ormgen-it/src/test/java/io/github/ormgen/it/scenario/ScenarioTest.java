package io.github.ormgen.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.scenario.Scenario;
import io.github.ormgen.schema.Database;
import java.sql.SQLException;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioTest {

    private static final TimeZone USUAL = TimeZone.getDefault();

    /** A time zone that is forgotten somewhere shows where it is not UTC, and has a summer. */
    @BeforeAll
    static void beInBerlin() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
    }

    @AfterAll
    static void beAtHome() {
        TimeZone.setDefault(USUAL);
    }

    static Stream<Arguments> runs() {
        return Scenario.all().stream()
                .flatMap(scenario -> scenario.databases().stream()
                        .filter(Databases.KINDS::contains)
                        .map(database -> Arguments.of(scenario, database)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("runs")
    @DisplayName("V1 runs, Hibernate accepts it, every attribute is read back equal, and U1 leaves nothing")
    void roundTrip(Scenario scenario, Database kind) throws SQLException {
        Product product = Product.of(scenario);
        String where = scenario + " on " + kind.displayName();
        try (ScratchDatabase database = Databases.create(kind);
                Schemas schemas = Schemas.create(database, scenario.schemas())) {
            Migrations.up(database, product.files().up(kind));
            try (SessionFactory factory = Hibernates.boot(database, product.model(), product.classes())) {
                new RoundTrip(where, product.model(), scenario, product.classes(), factory).run();
                new ViewReadCheck(where, product.model(), factory).check();
            }
            Migrations.down(database, product.files().down(kind));
            for (String schema : schemas.all()) {
                assertThat(Catalog.of(database, schema))
                        .as("%s: what U1 leaves in %s", where, schema)
                        .isEmpty();
            }
        }
    }
}
