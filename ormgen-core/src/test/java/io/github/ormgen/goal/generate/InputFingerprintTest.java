package io.github.ormgen.goal.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.history.DropPolicy;
import io.github.ormgen.project.Project;
import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The fingerprint of the inputs")
class InputFingerprintTest {

    @TempDir
    Path project;

    private String before;

    @BeforeEach
    void setUp() throws IOException {
        write("src/main/ormgen/model.yaml", "ormgen: 1");
        write("src/main/ormgen/history/V1__init.json", "{}");
        write("templates/field.ftl", "x");
        write("src/main/resources/db/migration/V1__init.sql", "create");
        before = InputFingerprint.of(request(project));
    }

    @ParameterizedTest(name = "changes with {0}")
    @ValueSource(
            strings = {"src/main/ormgen/model.yaml", "src/main/ormgen/history/V1__init.json", "templates/field.ftl"})
    void changesWithContents(String file) throws IOException {
        write(file, "edited");
        assertThat(InputFingerprint.of(request(project))).isNotEqualTo(before);
    }

    @ParameterizedTest(name = "changes with a new file {0}")
    @ValueSource(
            strings = {
                "src/main/ormgen/sub/more.yaml",
                "src/main/ormgen/history/V2__x.json",
                "templates/class.ftl",
                "src/main/resources/db/migration/V2__by_hand.sql"
            })
    void changesWithNewFiles(String file) throws IOException {
        write(file, "");
        assertThat(InputFingerprint.of(request(project))).isNotEqualTo(before);
    }

    @ParameterizedTest(name = "changes with parameter {0}")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void changesWithParameters(int parameter) {
        assertThat(InputFingerprint.of(changed(request(project), parameter))).isNotEqualTo(before);
    }

    @Test
    @DisplayName("stays when the project moves, or the bytes of a script written by hand change")
    void stays(@TempDir Path other) throws IOException {
        write("src/main/resources/db/migration/V1__init.sql", "edited");
        assertThat(InputFingerprint.of(request(project))).isEqualTo(before);

        project = other;
        setUpAgain();
        assertThat(InputFingerprint.of(request(other))).isEqualTo(before);
    }

    private void setUpAgain() throws IOException {
        String first = before;
        setUp();
        before = first;
    }

    private static GenerateRequest request(Path project) {
        return new GenerateRequest(
                new Project(project, project.resolve("src/main/ormgen"), project.resolve("src/main/resources")),
                project.resolve("target/generated-sources/ormgen"),
                project.resolve("target/generated-test-resources/ormgen"),
                project.resolve("target/ormgen"),
                project.resolve("target/maven-status/ormgen/default.txt"),
                List.of(Database.H2),
                Optional.of(project.resolve("templates")),
                DraftMode.TEST,
                DropPolicy.GO,
                true,
                "0.1.0");
    }

    private static GenerateRequest changed(GenerateRequest from, int parameter) {
        Path elsewhere = from.project().directory().resolve("elsewhere");
        return new GenerateRequest(
                new Project(
                        from.project().directory(),
                        parameter == 0 ? elsewhere : from.project().modelDirectory(),
                        from.project().resourcesDirectory()),
                parameter == 1 ? elsewhere : from.outputDirectory(),
                parameter == 2 ? elsewhere : from.draftDirectory(),
                parameter == 3 ? elsewhere : from.metadataDirectory(),
                from.manifest(),
                parameter == 4 ? List.of(Database.H2, Database.MYSQL) : from.databases(),
                parameter == 5 ? Optional.empty() : from.templateDirectory(),
                parameter == 6 ? DraftMode.MAIN : from.draft(),
                parameter == 7 ? DropPolicy.KEEP : from.dropping(),
                parameter != 8 && from.failOnMissingModels(),
                parameter == 9 ? "0.2.0" : from.generatorVersion());
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
