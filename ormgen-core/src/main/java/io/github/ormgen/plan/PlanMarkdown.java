package io.github.ormgen.plan;

import io.github.ormgen.schema.Database;
import io.github.ormgen.sql.script.Plans;
import java.util.ArrayList;
import java.util.List;

/** A plan as Markdown, for a pull request. */
public final class PlanMarkdown {

    private PlanMarkdown() {}

    /** The document, lines separated by {@code \n}. */
    public static String of(Plan plan) {
        List<String> lines = new ArrayList<>();
        lines.add("### " + text(plan.headline()));
        plan.steps().forEach((database, steps) -> section(lines, plan, database));
        return String.join("\n", lines) + "\n";
    }

    private static void section(List<String> lines, Plan plan, Database database) {
        List<Plans.Step> steps = plan.steps().getOrDefault(database, List.of());
        lines.add("");
        lines.add("#### " + database.displayName());
        lines.add("");
        lines.add("| change | | | up | down |");
        lines.add("| --- | --- | --- | --- | --- |");
        for (Plans.Step step : steps) {
            lines.add("| " + text(step.what()) + " | `" + code(step.name()) + "` | " + text(Details.of(step.change()))
                    + " | " + step.verdict().up().word() + " | "
                    + step.verdict().down().word() + " |");
        }
        plan.findings().getOrDefault(database, List.of()).forEach(finding -> {
            lines.add("");
            lines.add("> " + text(PlanText.finding(finding)));
        });
        lines.add("");
        lines.add("<details><summary>SQL</summary>");
        lines.add("");
        lines.add("```sql");
        steps.forEach(step -> step.up().forEach(statement -> lines.add(statement + ";")));
        lines.add("```");
        lines.add("");
        lines.add("</details>");
    }

    private static String text(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    /** No backslash escapes a bar in code, but in a table it does. */
    private static String code(String text) {
        return text(text).replace("`", "'");
    }
}
