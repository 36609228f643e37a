package io.github.ormgen.plan;

import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.json.RecordJson;
import io.github.ormgen.sql.script.Plans;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A plan as JSON, for tools. */
public final class PlanJson {

    /** The version of the form, the value of {@code ormgenPlan}. */
    public static final int VERSION = 1;

    /** Changes stand on a line each. */
    private static final int ONE_LINE = 4;

    private record Document(
            int ormgenPlan,
            Optional<String> version,
            Optional<String> description,
            Optional<String> since,
            Map<Database, List<Step>> databases) {}

    private record Step(
            String change,
            String name,
            String details,
            String up,
            String down,
            List<String> upSql,
            List<String> downSql,
            List<Lint> lint) {}

    private record Lint(String code, String severity, String message, String hint) {}

    private PlanJson() {}

    /** The document, lines separated by {@code \n}. */
    public static String of(Plan plan) {
        SortedMap<Database, List<Step>> databases = new TreeMap<>();
        plan.steps()
                .forEach((database, steps) -> databases.put(
                        database,
                        steps.stream().map(step -> step(plan, database, step)).toList()));
        return text(new Document(
                VERSION,
                Optional.of(plan.revision().version()),
                Optional.of(plan.revision().description()),
                plan.since(),
                databases));
    }

    /** The document of a model that is not ahead. */
    public static String ofNothing() {
        return text(new Document(VERSION, Optional.empty(), Optional.empty(), Optional.empty(), Map.of()));
    }

    private static String text(Document document) {
        return RecordJson.ofReports().pretty(document, ONE_LINE);
    }

    private static Step step(Plan plan, Database database, Plans.Step step) {
        return new Step(
                step.what(),
                step.name(),
                Details.of(step.change()),
                step.verdict().up().word(),
                step.verdict().down().word(),
                step.up(),
                step.down(),
                plan.findings(database, step).stream()
                        .map(finding -> new Lint(
                                finding.rule().code(), finding.severity().word(), finding.message(), finding.hint()))
                        .toList());
    }
}
