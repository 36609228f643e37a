package io.github.ormgen.scenario;

import io.github.ormgen.schema.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
public record Scenario(ScenarioFolder folder) {

    /** All scenarios, by name; {@code -Dscenario=a,b} picks some. */
    public static List<Scenario> all() {
        return ScenarioFolder.in("scenarios").stream().map(Scenario::new).toList();
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

    /** Database schemas that it expects to be there. */
    public List<String> schemas() {
        return folder.list("schemas");
    }

    /** The value that an attribute of one of an entity's objects must have, if the scenario says so. */
    public Optional<String> value(String path, int object) {
        return folder.setting("value." + path + "." + object).or(() -> folder.setting("value." + path));
    }

    /** The folder of its model. */
    public Path models() {
        return directory().resolve("model");
    }

    /** Sources that a person would have written beside the model. */
    public Path sources() {
        return directory().resolve("java");
    }

    /** What a part of it must become; if the folder is missing, that is not compared. */
    public Path expected(String part) {
        return directory().resolve("expected").resolve(part);
    }

    @Override
    public String toString() {
        return name();
    }
}
