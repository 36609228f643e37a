package io.github.ormgen.goal.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.history.DropPolicy;
import io.github.ormgen.project.Project;
import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
        before = request(project).fingerprint();
    }

    @ParameterizedTest(name = "changes with {0}")
    @ValueSource(
            strings = {"src/main/ormgen/model.yaml", "src/main/ormgen/history/V1__init.json", "templates/field.ftl"})
    void changesWithContents(String file) throws IOException {
        write(file, "edited");
        assertThat(request(project).fingerprint()).isNotEqualTo(before);
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
        assertThat(request(project).fingerprint()).isNotEqualTo(before);
    }

    /** All that a build is asked for, but for the file that keeps the fingerprint. */
    static Stream<String> inputs() {
        return Stream.of(GenerateRequest.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("manifest"));
    }

    @ParameterizedTest(name = "changes with {0}")
    @MethodSource("inputs")
    void changesWithInputs(String input) throws ReflectiveOperationException {
        assertThat(changed(request(project), input).fingerprint()).isNotEqualTo(before);
    }

    @Test
    @DisplayName("stays when the project moves, or the bytes of a script written by hand change")
    void stays(@TempDir Path other) throws IOException {
        write("src/main/resources/db/migration/V1__init.sql", "edited");
        assertThat(request(project).fingerprint()).isEqualTo(before);

        project = other;
        setUpAgain();
        assertThat(request(other).fingerprint()).isEqualTo(before);
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

    private static GenerateRequest changed(GenerateRequest from, String input) throws ReflectiveOperationException {
        List<Class<?>> types = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : GenerateRequest.class.getRecordComponents()) {
            Object value = component.getAccessor().invoke(from);
            types.add(component.getType());
            values.add(component.getName().equals(input) ? other(value) : value);
        }
        return GenerateRequest.class
                .getDeclaredConstructor(types.toArray(Class<?>[]::new))
                .newInstance(values.toArray());
    }

    private static Object other(Object value) {
        if (value instanceof Project project) {
            Path elsewhere = project.directory().resolve("elsewhere");
            return new Project(project.directory(), elsewhere, project.resourcesDirectory());
        } else if (value instanceof Path path) {
            return path.resolveSibling("elsewhere");
        } else if (value instanceof Enum<?> constant) {
            return Stream.of(constant.getDeclaringClass().getEnumConstants())
                    .filter(other -> other != constant)
                    .findFirst()
                    .orElseThrow();
        } else if (value instanceof Boolean flag) {
            return !flag;
        } else if (value instanceof String text) {
            return text + ".1";
        }
        return value instanceof Optional<?> ? Optional.empty() : List.of(Database.H2, Database.MYSQL);
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
