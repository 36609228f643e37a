package io.github.ormgen.goal.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ormgen.goal.DraftSummary;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.history.DropPolicy;
import io.github.ormgen.project.Project;
import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {

    @TempDir
    private Path project;

    private Path model;

    @BeforeEach
    void writeModel() throws IOException {
        model = project.resolve("src/main/ormgen/accounts.yaml");
        Files.createDirectories(model.getParent());
        try (InputStream accounts = GeneratorTest.class.getResourceAsStream("accounts/accounts.yaml")) {
            Files.write(model, accounts.readAllBytes());
        }
    }

    @Test
    @DisplayName("A model becomes sources, scripts and the schema")
    void generates() throws Exception {
        Generator.Result result = generate(DraftMode.TEST, Database.values());
        assertThat(result.upToDate()).isFalse();
        assertThat(result.counts().declared()).isEqualTo("3 entities, 1 enum");
        assertThat(result.draft()).map(DraftSummary::ahead).contains("4 tables");
        assertThat(tree().keySet())
                .contains(
                        "java/com/acme/accounts/User.java",
                        "java/com/acme/accounts/RoleName.java",
                        "draft/db/migration/postgresql/V1__draft.sql",
                        "draft/db/undo/mysql/U1__draft.sql",
                        "ormgen/ormgen-1.schema.json",
                        "ormgen/schema.json");
    }

    @Test
    @DisplayName("The second run does nothing")
    void upToDate() throws Exception {
        generate(DraftMode.TEST, Database.H2);
        SortedMap<String, String> before = tree();
        assertThat(generate(DraftMode.TEST, Database.H2).upToDate()).isTrue();
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    @DisplayName("The same model gives the same bytes in another folder")
    void reproducible() throws Exception {
        generate(DraftMode.TEST, Database.values());
        SortedMap<String, String> here = tree();
        Path other = Files.createTempDirectory("other");
        Files.createDirectories(other.resolve("src/main/ormgen"));
        Files.copy(model, other.resolve("src/main/ormgen/accounts.yaml"));
        project = other;
        generate(DraftMode.TEST, Database.values());
        assertThat(tree()).isEqualTo(here);
    }

    @Test
    @DisplayName("A wrong model leaves the last good tree, and says all that is wrong with it")
    void failedModel() throws Exception {
        generate(DraftMode.TEST, Database.H2);
        SortedMap<String, String> before = tree();
        Files.writeString(
                model, Files.readString(model).replace("one: User", "one: Usr").replace("text?", "txt?"));
        assertThatThrownBy(() -> generate(DraftMode.TEST, Database.H2))
                .isInstanceOf(GoalException.class)
                .hasMessageContaining("src/main/ormgen/accounts.yaml:25:12: error OG-TYPE-02")
                .hasMessageContaining("OG-REL-03: Profile.user refers to 'Usr', which is not an entity.")
                .hasMessageContaining("Did you mean 'User'?")
                .hasMessageNotContaining("OG-REL-05");
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    @DisplayName("Without a draft there are no scripts, and with fail it is an error")
    void draftModes() throws Exception {
        generate(DraftMode.TEST, Database.H2);
        generate(DraftMode.NONE, Database.H2);
        assertThat(tree().keySet()).noneMatch(path -> path.endsWith(".sql"));
        assertThatThrownBy(() -> generate(DraftMode.FAIL, Database.H2))
                .hasMessageContaining("OG-HIST-02: The model is ahead of the migrations by 4 tables.");
    }

    @Test
    @DisplayName("A folder without models is an error unless it is allowed")
    void missingModels() throws Exception {
        Files.delete(model);
        assertThatThrownBy(() -> generate(DraftMode.TEST, Database.H2))
                .hasMessageContaining("src/main/ormgen: error OG-READ-08: No model was found here.");
        Generator.Result result = new Generator().generate(request(DraftMode.TEST, false, Database.H2));
        assertThat(result.counts().entities()).isZero();
        assertThat(result.draft()).isEmpty();
    }

    @Test
    @DisplayName("A draft is numbered after the migrations written by hand")
    void numbered() throws Exception {
        Path migration = project.resolve("src/main/resources/db/migration/V7__by_hand.sql");
        Files.createDirectories(migration.getParent());
        Files.writeString(migration, "select 1;");
        assertThat(generate(DraftMode.TEST, Database.H2).draft())
                .map(DraftSummary::scripts)
                .contains(List.of("V8__draft.sql", "U8__draft.sql"));
    }

    private Generator.Result generate(DraftMode draft, Database... databases) throws GoalException {
        return new Generator().generate(request(draft, true, databases));
    }

    private GenerateRequest request(DraftMode draft, boolean failOnMissingModels, Database... databases) {
        Path target = project.resolve("target");
        return new GenerateRequest(
                new Project(project, project.resolve("src/main/ormgen"), project.resolve("src/main/resources")),
                target.resolve("java"),
                target.resolve("draft"),
                target.resolve("ormgen"),
                target.resolve("manifest.json"),
                List.of(databases),
                Optional.empty(),
                draft,
                DropPolicy.GO,
                failOnMissingModels,
                "test");
    }

    private SortedMap<String, String> tree() throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        Path target = project.resolve("target");
        try (Stream<Path> files = Files.walk(target)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(target.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return tree;
    }
}
