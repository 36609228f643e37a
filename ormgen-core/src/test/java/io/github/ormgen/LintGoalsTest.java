package io.github.ormgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ormgen.diagnostic.LintRule;
import io.github.ormgen.diagnostic.Severity;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.goal.check.Checker;
import io.github.ormgen.goal.revision.Reviser;
import io.github.ormgen.history.DropPolicy;
import io.github.ormgen.lint.LintLevels;
import io.github.ormgen.project.Project;
import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintGoalsTest {

    private static final LintLevels STRICT = new LintLevels(Map.of(LintRule.INDEX_BUILD, Optional.of(Severity.ERROR)));

    private static final String FOUND = """
            src/main/ormgen/model.yaml:4:3: error OG-CHG-08: OG-LINT-04 on PostgreSQL: Writes to countries wait while ix_countries_name is created.
              Country:
              ^^^^^^^
              On a big table that takes long. Run it when there are few writes, or waive the rule with a reason.""";

    @TempDir
    private Path project;

    @Test
    @DisplayName("What the project calls an error in lint is not kept until it is waived")
    void refused() throws Exception {
        model("string(80)");
        revision("init", STRICT);
        model("{ type: string(80), index: true }");

        assertThatThrownBy(() -> revision("faster", STRICT))
                .isInstanceOf(GoalException.class)
                .hasMessage(FOUND);
        model("{ type: string(80), index: true }\n    waive: { OG-LINT-04: two hundred rows }");
        assertThat(revision("faster", STRICT).revision()).isPresent();
    }

    @Test
    @DisplayName("The check looks through the newest revision, as strict as the project is")
    void checked() throws Exception {
        model("string(80)");
        revision("init", LintLevels.usual());
        model("{ type: string(80), index: true }");
        revision("faster", LintLevels.usual());

        assertThat(Checker.check(request(LintLevels.usual())).revisions()).isEqualTo(2);
        assertThatThrownBy(() -> Checker.check(request(STRICT))).hasMessage(FOUND);
    }

    private void model(String field) throws IOException {
        Path file = project.resolve("src/main/ormgen/model.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "ormgen: 1\npackage: com.acme\nentities:\n  Country:\n    id: uuid\n    fields:\n      name: " + field
                        + "\n");
    }

    private Reviser.Result revision(String name, LintLevels lint) throws GoalException {
        return Reviser.revise(request(lint), new Reviser.Request(Optional.of(name), Optional.empty(), false, Set.of()));
    }

    private MigrationRequest request(LintLevels lint) {
        return new MigrationRequest(
                new Project(project, project.resolve("src/main/ormgen"), project.resolve("src/main/resources")),
                List.of(Database.POSTGRESQL),
                Optional.empty(),
                DropPolicy.GO,
                lint);
    }
}
