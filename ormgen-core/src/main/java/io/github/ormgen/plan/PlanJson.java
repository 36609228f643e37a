package io.github.ormgen.plan;

import io.github.ormgen.lint.Finding;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.json.JsonMembers;
import io.github.ormgen.schema.json.JsonPrinter;
import io.github.ormgen.sql.Plans;
import java.util.List;
import java.util.Map;

/** A plan as JSON, for tools. */
public final class PlanJson {

    /** The version of the form, the value of {@code ormgenPlan}. */
    public static final int VERSION = 1;

    /** Changes stand on a line each. */
    private static final int ONE_LINE = 4;

    private PlanJson() {}

    /** The document, lines separated by {@code \n}. */
    public static String of(Plan plan) {
        JsonMembers databases = new JsonMembers();
        plan.steps().forEach((database, steps) -> databases.put(database.id(), steps(plan, database, steps)));
        JsonMembers document = new JsonMembers()
                .put("ormgenPlan", VERSION)
                .put("version", plan.revision().version())
                .put("description", plan.revision().description())
                .put("since", plan.since(), version -> version)
                .put("databases", databases.members());
        return JsonPrinter.pretty(document.members(), ONE_LINE) + "\n";
    }

    /** The document of a model that is not ahead. */
    public static String ofNothing() {
        return JsonPrinter.pretty(
                        new JsonMembers()
                                .put("ormgenPlan", VERSION)
                                .put("databases", Map.of())
                                .members(),
                        ONE_LINE)
                + "\n";
    }

    private static List<Map<String, Object>> steps(Plan plan, Database database, List<Plans.Step> steps) {
        return steps.stream()
                .map(step -> new JsonMembers()
                        .put("change", step.what())
                        .put("name", step.name())
                        .put("details", Details.of(step.change()))
                        .put("up", step.verdict().up().word())
                        .put("down", step.verdict().down().word())
                        .put("upSql", step.up())
                        .put("downSql", step.down())
                        .put("lint", lint(plan.findings(database, step)))
                        .members())
                .toList();
    }

    private static List<Map<String, Object>> lint(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new JsonMembers()
                        .put("code", finding.rule().code())
                        .put("severity", finding.severity().word())
                        .put("message", finding.message())
                        .put("hint", finding.hint())
                        .members())
                .toList();
    }
}
