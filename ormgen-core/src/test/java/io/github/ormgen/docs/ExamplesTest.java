package io.github.ormgen.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.generate.DraftMode;
import io.github.ormgen.goal.generate.GenerateRequest;
import io.github.ormgen.goal.generate.Generator;
import io.github.ormgen.history.DropPolicy;
import io.github.ormgen.project.Project;
import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example of the language in README and manual is a whole model, or becomes one with a package and an id for all
 * entities.
 */
class ExamplesTest {

    private static final String HEAD = "ormgen: 1\npackage: com.acme.example\n";

    @TempDir
    private Path project;

    static Stream<Page.Block> examples() {
        return Page.all().stream().flatMap(page -> page.blocks("yaml").stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    @DisplayName("An example generates without an error")
    void generates(Page.Block example) throws IOException, GoalException {
        Path models = Files.createDirectories(project.resolve("src/main/ormgen"));
        Files.writeString(models.resolve("example.yaml"), whole(example.text()));
        assertThat(new Generator().generate(request()).upToDate()).isFalse();
    }

    private static String whole(String text) {
        if (keys(text).anyMatch(line -> line.startsWith("ormgen:"))) {
            return text;
        }
        boolean hasConventions = keys(text).anyMatch(line -> line.startsWith("conventions:"));
        return HEAD + (hasConventions ? "" : "conventions: { id: uuid }\n") + text;
    }

    private static Stream<String> keys(String text) {
        return text.lines().filter(line -> line.matches("\\w.*"));
    }

    private GenerateRequest request() {
        Path target = project.resolve("target");
        return new GenerateRequest(
                new Project(project, project.resolve("src/main/ormgen"), project.resolve("src/main/resources")),
                target.resolve("java"),
                target.resolve("draft"),
                target.resolve("ormgen"),
                target.resolve("manifest.json"),
                List.of(Database.H2, Database.POSTGRESQL, Database.MARIADB),
                Optional.empty(),
                DraftMode.TEST,
                DropPolicy.GO,
                true,
                "test");
    }
}
