package io.github.ormgen.it.change;

import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder under {@code changes}:
 *
 * <ul>
 *   <li>{@code before.yaml} and {@code after.yaml}: the model, twice
 *   <li>{@code rows.sql}: rows of the first
 *   <li>{@code V2__next.up.sql} and the like: statements of a person's own
 *   <li>{@code guard.sql}: more rows, with which V2 must stop before it changes anything
 *   <li>{@code scenario.properties}: {@code databases}, all by default; {@code accept}, what may be lost; {@code schemas}
 *       beside the default one, which no script makes on MariaDB
 *   <li>{@code expected}: the plan, the scripts, the rows before V2, behind it and behind U2; or {@code failure.txt}, why
 *       nothing is kept
 * </ul>
 */
record ChangeScenario(String name, Path directory, Properties settings) {

    private static final Path ALL = Path.of("src", "test", "resources", "changes");

    /** All scenarios, by name; {@code -Dscenario=a,b} picks some. */
    static List<ChangeScenario> all() {
        List<String> picked = words(System.getProperty("scenario", ""));
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory)
                    .map(ChangeScenario::of)
                    .filter(scenario -> picked.isEmpty() || picked.contains(scenario.name))
                    .sorted((a, b) -> a.name.compareTo(b.name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChangeScenario of(Path directory) {
        Properties settings = new Properties();
        Path file = directory.resolve("scenario.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                settings.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new ChangeScenario(directory.getFileName().toString(), directory.toAbsolutePath(), settings);
    }

    /** What scripts are written for. */
    List<Database> databases() {
        List<String> ids = words(settings.getProperty("databases", ""));
        return Arrays.stream(Database.values())
                .filter(kind -> ids.isEmpty() || ids.contains(kind.id()))
                .toList();
    }

    /** What may be lost, by name. */
    Set<String> accepted() {
        return Set.copyOf(words(settings.getProperty("accept", "")));
    }

    /** Schemas beside the default one. */
    List<String> schemas() {
        return words(settings.getProperty("schemas", ""));
    }

    /** The text of one of its files, empty if it has none of this name. */
    String text(String file) {
        Path path = directory.resolve(file);
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of a person's statements for the second revision. */
    List<String> statements() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith("V2__"))
                    .sorted()
                    .toList();
        }
    }

    Path expected() {
        return directory.resolve("expected");
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
