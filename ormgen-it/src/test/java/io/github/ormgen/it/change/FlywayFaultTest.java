package io.github.ormgen.it.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.scenario.ChangeProduct;
import io.github.ormgen.scenario.ChangeScenario;
import io.github.ormgen.schema.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What the manual's page on migrations tells to do when Flyway stops in the middle of a script. */
@DisplayName("A script that Flyway stops in")
class FlywayFaultTest {

    static final List<Database> KINDS = Databases.KINDS;

    /** Has the name of the last key that V2 adds, where names of keys are unique in the schema. */
    private static final String BLOCKER = "create table blocker (id bigint, constraint fk_articles_shelf_id foreign key"
            + " (id) references shelfs (id))";

    @ParameterizedTest
    @EnumSource(
            value = Database.class,
            names = {"H2", "MARIADB"})
    @DisplayName("is gone on with by hand where each statement is committed, and Flyway is content then")
    void goOn(Database kind) throws Exception {
        ChangeProduct product = product();
        try (ScratchDatabase database = Databases.create(kind)) {
            flyway(database, product, "1").migrate();
            execute(database, BLOCKER);
            Flyway flyway = flyway(database, product, "latest");
            assertThatThrownBy(flyway::migrate)
                    .isInstanceOf(FlywayException.class)
                    .hasMessageContaining("V2__next.sql");

            execute(database, "drop table blocker");
            List<String> statements = Statements.of(product.up(kind));
            execute(database, statements.get(statements.size() - 1));
            execute(
                    database,
                    kind == Database.H2
                            ? "update \"flyway_schema_history\" set \"success\" = true where \"version\" = '2'"
                            : "update flyway_schema_history set success = true where version = '2'");

            assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
            assertThat(flyway.migrate().migrationsExecuted).isZero();
            assertThat(flyway.info().current().getVersion()).hasToString("2");
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("has changed nothing if rows are in the way, and runs as soon as they are not")
    void guard(Database kind) throws Exception {
        ChangeProduct product = product();
        try (ScratchDatabase database = Databases.create(kind)) {
            flyway(database, product, "1").migrate();
            execute(database, "insert into articles (name, weight) values ('feather', -9)");
            Flyway flyway = flyway(database, product, "latest");
            assertThatThrownBy(flyway::migrate)
                    .isInstanceOf(FlywayException.class)
                    .hasMessageContaining("1 rows in articles violate ck_articles_gross_weight_min");

            execute(database, "update articles set weight = 1");
            flyway.repair();
            assertThat(flyway.migrate().migrationsExecuted).isEqualTo(1);
        }
    }

    private static ChangeProduct product() throws Exception {
        return ChangeProduct.of(ChangeScenario.all().stream()
                .filter(scenario -> scenario.name().equals("add-columns"))
                .findFirst()
                .orElseThrow());
    }

    private static Flyway flyway(ScratchDatabase database, ChangeProduct product, String target) {
        return Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("filesystem:" + product.project().scripts("migration", database.kind()))
                .target(target)
                .load();
    }

    private static void execute(ScratchDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
