package io.github.ormgen.it.scenario;

import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A folder under {@code scenarios}: model files in {@code model}, what they must become in {@code expected}, classes that
 * the model refers to in {@code java}, and {@code scenario.properties} for the rest:
 *
 * <ul>
 *   <li>{@code databases}: what scripts are written for, all by default; it runs where a server can be embedded
 *   <li>{@code schemas}: database schemas that its migrations expect to be there
 *   <li>{@code value.Entity.attribute}, {@code value.Entity.attribute.0}: the value for all objects of an entity, or for one
 * </ul>
 */
record Scenario(String name, Path directory, Properties settings) {

    private static final Path ALL = Path.of("src", "test", "resources", "scenarios");

    /** All scenarios, by name; {@code -Dscenario=a,b} picks some. */
    static List<Scenario> all() {
        List<String> picked = words(System.getProperty("scenario", ""));
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory)
                    .map(Scenario::of)
                    .filter(scenario -> picked.isEmpty() || picked.contains(scenario.name))
                    .sorted((a, b) -> a.name.compareTo(b.name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario of(Path directory) {
        Properties settings = new Properties();
        Path file = directory.resolve("scenario.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                settings.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Scenario(directory.getFileName().toString(), directory.toAbsolutePath(), settings);
    }

    /** What scripts are written for. */
    List<Database> databases() {
        List<String> ids = words(settings.getProperty("databases", ""));
        return Arrays.stream(Database.values())
                .filter(kind -> ids.isEmpty() || ids.contains(kind.id()))
                .toList();
    }

    /** Database schemas that it expects to be there. */
    List<String> schemas() {
        return words(settings.getProperty("schemas", ""));
    }

    /** The value that an attribute of one of an entity's objects must have, if the scenario says so. */
    Optional<String> value(String path, int object) {
        return Optional.ofNullable(settings.getProperty("value." + path + "." + object))
                .or(() -> Optional.ofNullable(settings.getProperty("value." + path)));
    }

    Path models() {
        return directory.resolve("model");
    }

    /** Sources that a person would have written beside the model. */
    Path sources() {
        return directory.resolve("java");
    }

    /** What a part of it must become; if the folder is missing, that is not compared. */
    Path expected(String part) {
        return directory.resolve("expected").resolve(part);
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
