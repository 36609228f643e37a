package io.github.ormgen.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.json.SchemaJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all scenarios become; {@code -Dupdate.golden} keeps what comes out, {@code -Dscenario=a,b} picks some. */
class GoldenScenariosTest {

    static List<Scenario> scenarios() {
        return Scenario.all();
    }

    static List<ChangeScenario> changes() {
        return ChangeScenario.all();
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("scenarios")
    @DisplayName("The scripts and sources of a model are those that were kept, and its schema is read back equal")
    void model(Scenario scenario) throws Exception {
        ScenarioProduct product = ScenarioProduct.of(scenario);
        for (Database database : scenario.databases()) {
            compare(scenario, database.id() + "/migration", product.up(database));
            compare(scenario, database.id() + "/undo", product.down(database));
        }
        compare(scenario, "java", product.java());
        String json = Files.readString(product.schemaJson());
        assertThat(errorsOf(json)).as("schema.json").isEmpty();
        Schema schema = SchemaJson.read(json);
        assertThat(SchemaJson.write(schema)).as("schema.json").isEqualTo(json);
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("changes")
    @DisplayName("The plan and the scripts of a change are those that were kept")
    void change(ChangeScenario scenario) throws Exception {
        Golden.compare(
                scenario.name(),
                scenario.expected(),
                ChangeProduct.files(scenario),
                file -> !file.endsWith("rows.txt"));
    }

    private static void compare(Scenario scenario, String part, Path actual) throws IOException {
        Path expected = scenario.expected(part);
        if (Files.isDirectory(expected)) {
            Golden.compare(scenario + ", " + part, expected, Golden.read(actual), file -> true);
        }
    }

    private static List<Error> errorsOf(String json) throws IOException {
        try (InputStream stream = SchemaJson.class.getResourceAsStream("ormgen-schema-1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(stream, InputFormat.JSON)
                    .validate(json, InputFormat.JSON);
        }
    }
}
