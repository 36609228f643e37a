package io.github.ormgen.scenario;

import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A folder that is a test case, with settings in {@code scenario.properties}: {@code databases}, all by default, and what
 * its kind of test asks for.
 */
public record ScenarioFolder(Path directory, Properties settings) {

    /** The test resources of the core, seen from any module. */
    public static final Path RESOURCES = Path.of("..", "ormgen-core", "src", "test", "resources")
            .toAbsolutePath()
            .normalize();

    /** The folders in one of the test resources, by name; {@code -Dscenario=a,b} picks some. */
    public static List<ScenarioFolder> in(String resources) {
        List<String> picked = words(System.getProperty("scenario", ""));
        try (Stream<Path> children = Files.list(RESOURCES.resolve(resources))) {
            List<Path> folders = children.filter(Files::isDirectory).sorted().toList();
            if (folders.isEmpty()) {
                throw new IllegalStateException("There are no scenarios in " + resources);
            }
            return folders.stream()
                    .map(ScenarioFolder::of)
                    .filter(folder -> picked.isEmpty() || picked.contains(folder.name()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScenarioFolder of(Path directory) {
        Properties settings = new Properties();
        Path file = directory.resolve("scenario.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                settings.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new ScenarioFolder(directory, settings);
    }

    /** What a failing test calls it. */
    public String name() {
        return directory.getFileName().toString();
    }

    /** What scripts are written for. */
    public List<Database> databases() {
        List<String> ids = list("databases");
        return Arrays.stream(Database.values())
                .filter(kind -> ids.isEmpty() || ids.contains(kind.id()))
                .toList();
    }

    /** A setting, empty if it says nothing. */
    public Optional<String> setting(String key) {
        return Optional.ofNullable(settings.getProperty(key)).map(String::strip);
    }

    /** The words of a setting, which commas separate. */
    public List<String> list(String key) {
        return words(settings.getProperty(key, ""));
    }

    /** Deletes a folder with all that is in it, if there is one. */
    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> below = Files.walk(directory)) {
                for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
