package io.github.ormgen.scenario;

import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.generate.DraftMode;
import io.github.ormgen.goal.generate.GenerateRequest;
import io.github.ormgen.goal.generate.Generator;
import io.github.ormgen.history.DropPolicy;
import io.github.ormgen.project.Project;
import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a scenario becomes.
 *
 * @param directory the folder that it was generated in
 */
public record ScenarioProduct(Path directory) {

    /** Generates all files of a scenario below the folder {@code target} of the module that asks. */
    public static ScenarioProduct of(Scenario scenario) throws IOException, GoalException {
        Path directory = Path.of("target", "scenarios", scenario.name()).toAbsolutePath();
        ScenarioFolder.delete(directory);
        new Generator()
                .generate(new GenerateRequest(
                        new Project(directory, scenario.models(), directory.resolve("migrations")),
                        directory.resolve("java"),
                        directory.resolve("draft"),
                        directory.resolve("metadata"),
                        directory.resolve("manifest.json"),
                        scenario.databases(),
                        Optional.empty(),
                        DraftMode.TEST,
                        DropPolicy.GO,
                        true,
                        "test"));
        return new ScenarioProduct(directory);
    }

    /** The folder of a database's up script. */
    public Path up(Database database) {
        return directory.resolve("draft/db/migration").resolve(database.id());
    }

    /** The folder of a database's down script. */
    public Path down(Database database) {
        return directory.resolve("draft/db/undo").resolve(database.id());
    }

    /** The root of the sources. */
    public Path java() {
        return directory.resolve("java");
    }

    /** The file that holds the schema. */
    public Path schemaJson() {
        return directory.resolve("metadata/schema.json");
    }
}
