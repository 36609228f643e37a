package io.github.ormgen.sql.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.change.Revision;
import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.goal.plan.Planner;
import io.github.ormgen.history.DropPolicy;
import io.github.ormgen.lint.LintLevels;
import io.github.ormgen.project.Project;
import io.github.ormgen.render.Overrides;
import io.github.ormgen.render.Templates;
import io.github.ormgen.scenario.ChangeProduct;
import io.github.ormgen.scenario.ChangeScenario;
import io.github.ormgen.scenario.Scenario;
import io.github.ormgen.schema.Table;
import io.github.ormgen.sql.script.Scripts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All scenarios in a dialect that nothing in the code can know of: what it lacks is written around. */
class FakeScenariosTest {

    private static final FakeDialect FAKE = new FakeDialect();
    private static final Scripts SCRIPTS = new Scripts(Templates.of(Scripts.TEMPLATES, Overrides.none()));

    /** What only databases with a feature have. */
    private static final List<String> FOREIGN = List.of(
            "create sequence", "create type", "create schema", "nulls first", "engine = InnoDB", "$ormgen", "`");

    static List<Scenario> scenarios() {
        return Scenario.all();
    }

    static List<ChangeScenario> changes() {
        return ChangeScenario.all().stream().filter(ChangeScenario::isKept).toList();
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("scenarios")
    @DisplayName("Each table of a model is made and dropped, with nothing that the database lacks")
    void model(Scenario scenario) throws Exception {
        Path folder = Path.of("target", "fake", scenario.name()).toAbsolutePath();
        MigrationRequest request = new MigrationRequest(
                new Project(folder, scenario.models(), folder),
                scenario.databases(),
                Optional.empty(),
                DropPolicy.GO,
                LintLevels.usual());
        Revision revision = Planner.plan(request).plan().orElseThrow().revision();
        String up = SCRIPTS.render(revision, FAKE, true);
        String down = SCRIPTS.render(revision, FAKE, false);

        for (Table table : revision.after().tables()) {
            String name = FAKE.names().of(table.name());
            assertThat(up).contains("create table " + name + " (");
            assertThat(down).contains("drop table " + name + ";");
        }
        assertPlain(up);
        assertPlain(down);
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("changes")
    @DisplayName("A change is made and taken back with nothing that the database lacks")
    void change(ChangeScenario scenario) throws Exception {
        Revision revision = ChangeProduct.revision(scenario);

        assertPlain(SCRIPTS.render(revision, FAKE, true));
        assertPlain(SCRIPTS.render(revision, FAKE, false));
    }

    private static void assertPlain(String script) {
        assertThat(script).startsWith("-- ").contains("(Fake)");
        assertThat(script.lines().filter(line -> !line.startsWith("--")))
                .allSatisfy(line -> assertThat(line).doesNotContain(FOREIGN));
    }
}
