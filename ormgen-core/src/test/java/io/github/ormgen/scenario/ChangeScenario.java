package io.github.ormgen.scenario;

import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
public record ChangeScenario(ScenarioFolder folder) {

    /** All scenarios, by name; {@code -Dscenario=a,b} picks some. */
    public static List<ChangeScenario> all() {
        return ScenarioFolder.in("changes").stream().map(ChangeScenario::new).toList();
    }

    /** Whether it ends in scripts. */
    public boolean isKept() {
        return Files.notExists(expected().resolve(ChangeProduct.FAILURE));
    }

    /** What a failing test calls it. */
    public String name() {
        return folder.name();
    }

    /** Its folder. */
    public Path directory() {
        return folder.directory();
    }

    /** What scripts are written for. */
    public List<Database> databases() {
        return folder.databases();
    }

    /** The message with which V2 stops at the rows of {@code guard.sql}. */
    public String guard() {
        return folder.setting("guard").orElse("");
    }

    /** What may be lost, by name. */
    public Set<String> accepted() {
        return Set.copyOf(folder.list("accept"));
    }

    /** Schemas beside the default one. */
    public List<String> schemas() {
        return folder.list("schemas");
    }

    /** The text of one of its files, empty if it has none of this name. */
    public String text(String file) {
        Path path = directory().resolve(file);
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of a person's statements for the second revision. */
    public List<String> statements() throws IOException {
        try (Stream<Path> files = Files.list(directory())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith("V2__"))
                    .sorted()
                    .toList();
        }
    }

    /** The folder of what must come of it. */
    public Path expected() {
        return directory().resolve("expected");
    }

    @Override
    public String toString() {
        return name();
    }
}
