package io.github.ormgen.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model of the project's tests is found again in its tables. */
class OwnModelsTest {

    private static final List<Path> FOLDERS =
            List.of(Path.of("src/test/resources"), Path.of("../ormgen-it/src/test/resources"));

    @TempDir
    private Path folder;

    /** Files that are models by themselves, and folders of several. */
    static Stream<Path> models() {
        return FOLDERS.stream()
                .flatMap(OwnModelsTest::files)
                .filter(file -> file.toString().endsWith(".yaml"))
                .filter(file -> !file.toString()
                        .matches(".*/((errors|drafts|invalid.*|expected)/.*|everything.yaml|views.yaml)"))
                .map(OwnModelsTest::whole)
                .distinct()
                .sorted();
    }

    private static Path whole(Path file) {
        for (Path folder = file; folder.getNameCount() > 2; folder = folder.getParent()) {
            if (folder.endsWith("model") || folder.getParent().endsWith("renderer/java")) {
                return folder;
            }
        }
        return file;
    }

    private static Stream<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    @DisplayName("A model that is made of a model's tables has the same tables")
    void same(Path file) throws IOException {
        Path before = Files.createDirectory(folder.resolve("before"));
        int number = 0;
        for (Path part : Files.isDirectory(file) ? yaml(file) : List.of(file)) {
            Files.copy(part, before.resolve(number++ + part.getFileName().toString()));
        }
        Optional<Schema> schema = RoundTrip.schema(before);
        assertThat(schema).describedAs(file.toString()).isPresent();
        List<ModelComparison.Finding> differences =
                RoundTrip.differences(Files.createDirectory(folder.resolve("after")), schema.get());
        assertThat(differences)
                .describedAs(Files.readString(folder.resolve("after/model.yaml")))
                .filteredOn(difference -> !difference.what().startsWith("view "))
                .isEmpty();
    }

    private static List<Path> yaml(Path folder) {
        return files(folder)
                .filter(file -> file.toString().matches(".*\\.(yaml|yml|json)"))
                .filter(file -> !file.toString().contains("/history/"))
                .toList();
    }
}
