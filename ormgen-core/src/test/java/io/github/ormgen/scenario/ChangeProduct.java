package io.github.ormgen.scenario;

import io.github.ormgen.change.Revision;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a change becomes.
 *
 * @param project the project, in which the first revision is kept and the model is ahead of it
 */
public record ChangeProduct(ChangeScenario scenario, ScenarioProject project) {

    static final String FAILURE = "failure.txt";

    private static final String FIRST = "1__first";
    private static final String NEXT = "2__next";
    private static final Map<String, ChangeProduct> KEPT = new ConcurrentHashMap<>();

    /** The change with its second revision kept; made once for all tests of the scenario. */
    public static ChangeProduct of(ChangeScenario scenario) throws IOException, GoalException {
        ChangeProduct made = KEPT.get(scenario.name());
        if (made == null) {
            made = draft(scenario);
            made.keep();
            KEPT.put(scenario.name(), made);
        }
        return made;
    }

    /** The plan and the scripts, or why nothing is kept, by name. */
    static SortedMap<String, String> files(ChangeScenario scenario) throws IOException, GoalException {
        ChangeProduct product = draft(scenario);
        SortedMap<String, String> files = new TreeMap<>();
        try {
            files.put("plan.txt", product.project.plan());
            product.keep();
            product.project.check();
        } catch (GoalException e) {
            return new TreeMap<>(Map.of(FAILURE, e.getMessage() + "\n"));
        }
        for (Database database : scenario.databases()) {
            files.put(database.id() + "/V2.sql", product.up(database));
            files.put(database.id() + "/U2.sql", product.down(database));
        }
        return files;
    }

    /** The revision that the model is ahead by, for dialects that no scripts are kept of. */
    public static Revision revision(ChangeScenario scenario) throws IOException, GoalException {
        return draft(scenario, "drafts").project.draft().orElseThrow();
    }

    private static ChangeProduct draft(ChangeScenario scenario) throws IOException, GoalException {
        return draft(scenario, "changes");
    }

    private static ChangeProduct draft(ChangeScenario scenario, String target) throws IOException, GoalException {
        Path folder = Path.of("target", target, scenario.name()).toAbsolutePath();
        ScenarioFolder.delete(folder);
        ScenarioProject project = new ScenarioProject(folder.resolve("project"), scenario.databases());
        project.model(scenario.text("before.yaml"));
        project.keep("first");
        for (String file : scenario.statements()) {
            project.write("src/main/ormgen/history/" + file, scenario.text(file));
        }
        project.model(scenario.text("after.yaml"));
        return new ChangeProduct(scenario, project);
    }

    private void keep() throws GoalException {
        project.keep("next", scenario.accepted().toArray(new String[0]));
    }

    /** The script that makes the first schema. */
    public String first(Database database) throws IOException {
        return project.up(FIRST, database);
    }

    /** The script that makes the second schema out of nothing. */
    public String second(Database database) throws IOException, GoalException {
        ScenarioProject fresh = new ScenarioProject(project.directory().resolveSibling("fresh"), scenario.databases());
        if (Files.notExists(fresh.directory())) {
            fresh.model(scenario.text("after.yaml"));
            fresh.keep("first");
        }
        return fresh.up(FIRST, database);
    }

    /** The script that makes the second schema out of the first. */
    public String up(Database database) throws IOException {
        return project.up(NEXT, database);
    }

    /** The script that takes it back. */
    public String down(Database database) throws IOException {
        return project.down(NEXT, database);
    }
}
