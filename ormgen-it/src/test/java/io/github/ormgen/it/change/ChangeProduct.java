package io.github.ormgen.it.change;

import io.github.ormgen.GenerateException;
import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a scenario becomes.
 *
 * @param project the project with both revisions
 * @param fresh a project that begins with the second model
 * @param files the plan and the scripts, or why nothing is kept, by name
 */
record ChangeProduct(Project project, Project fresh, Map<String, String> files) {

    static final String FAILURE = "failure.txt";

    private static final String FIRST = "1__first";
    private static final String NEXT = "2__next";
    private static final Map<String, ChangeProduct> MADE = new ConcurrentHashMap<>();

    /** Made once for all tests of the scenario. */
    static ChangeProduct of(ChangeScenario scenario) throws Exception {
        ChangeProduct made = MADE.get(scenario.name());
        if (made == null) {
            made = make(scenario);
            MADE.put(scenario.name(), made);
        }
        return made;
    }

    private static ChangeProduct make(ChangeScenario scenario) throws IOException, GenerateException {
        List<Database> databases = scenario.databases();
        Path folder = Path.of("target", "changes", scenario.name()).toAbsolutePath();
        Project project = Project.in(folder.resolve("project"), databases);
        project.model(scenario.text("before.yaml"));
        project.keep("first");
        for (String file : scenario.statements()) {
            project.write("src/main/ormgen/history/" + file, scenario.text(file));
        }
        project.model(scenario.text("after.yaml"));
        Project fresh = Project.in(folder.resolve("fresh"), databases);
        fresh.model(scenario.text("after.yaml"));
        fresh.keep("first");
        Map<String, String> files = new TreeMap<>();
        Optional<String> failure = keep(project, scenario, files);
        failure.ifPresent(text -> {
            files.clear();
            files.put(FAILURE, text);
        });
        return new ChangeProduct(project, fresh, files);
    }

    private static Optional<String> keep(Project project, ChangeScenario scenario, Map<String, String> files)
            throws IOException {
        try {
            files.put("plan.txt", project.plan());
            project.keep("next", scenario.accepted().toArray(new String[0]));
            project.check();
            for (Database database : scenario.databases()) {
                files.put(database.id() + "/V2.sql", project.up(NEXT, database));
                files.put(database.id() + "/U2.sql", project.down(NEXT, database));
            }
            return Optional.empty();
        } catch (GenerateException e) {
            return Optional.of(e.getMessage() + "\n");
        }
    }

    boolean isKept() {
        return !files.containsKey(FAILURE);
    }

    /** The script that makes the first schema. */
    String first(Database database) throws IOException {
        return project.up(FIRST, database);
    }

    /** The script that makes the second schema out of nothing. */
    String second(Database database) throws IOException {
        return fresh.up(FIRST, database);
    }

    String up(Database database) throws IOException {
        return project.up(NEXT, database);
    }

    String down(Database database) throws IOException {
        return project.down(NEXT, database);
    }
}
