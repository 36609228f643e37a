package io.github.ormgen.plan;

import io.github.ormgen.assessment.Verdict;
import io.github.ormgen.diagnostic.Severity;
import io.github.ormgen.lint.Finding;
import io.github.ormgen.plan.Palette.Tone;
import io.github.ormgen.schema.Database;
import io.github.ormgen.sql.script.Plans;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plan as lines for a terminal: a section a database, a change a line, with its verdicts and its SQL.
 *
 * @param palette the colours
 * @param withSql whether the statements stand below each change
 */
public record PlanText(Palette palette, boolean withSql) {

    private static final int WIDEST = 72;
    private static final int VERDICT = 9;

    /** The lines of a plan. */
    public List<String> lines(Plan plan) {
        List<String> lines = new ArrayList<>();
        lines.add(palette.paint(Tone.HEADLINE, plan.headline()));
        plan.steps().forEach((database, steps) -> section(lines, plan, database));
        return lines;
    }

    private void section(List<String> lines, Plan plan, Database database) {
        List<Plans.Step> steps = plan.steps().getOrDefault(database, List.of());
        int kind = width(steps.stream().map(Plans.Step::what));
        int name = width(steps.stream().map(Plans.Step::name));
        List<String> heads = steps.stream().map(step -> head(step, kind, name)).toList();
        int width = Math.min(WIDEST, width(heads.stream()));
        lines.add("");
        lines.add(palette.paint(Tone.HEADLINE, "  " + pad(database.id(), width) + "  " + pad("up", VERDICT) + "down"));
        for (int i = 0; i < steps.size(); i++) {
            lines.add("  " + line(steps.get(i), heads.get(i), width));
            plan.findings(database, steps.get(i))
                    .forEach(finding -> lines.add(palette.paint(tone(finding), "        " + finding(finding))));
            if (withSql) {
                steps.get(i).up().forEach(statement -> sql(lines, statement));
            }
        }
    }

    private static String head(Plans.Step step, int kind, int name) {
        String details = Details.of(step.change());
        return pad(step.what(), kind) + "  "
                + (details.isEmpty() ? step.name() : pad(step.name(), Math.min(name, WIDEST / 2)) + "  " + details);
    }

    private String line(Plans.Step step, String head, int width) {
        Verdict verdict = step.verdict();
        String up = verdict.up().word();
        return palette.paint(tone(step), pad(head, width)) + "  "
                + palette.paint(tone(verdict.up()), up) + " ".repeat(Math.max(1, VERDICT - up.length()))
                + palette.paint(tone(verdict.down()), verdict.down().word());
    }

    /** What would hurt, and what to do about it. */
    static String finding(Finding finding) {
        return finding.rule().code() + ": " + finding.message()
                + (finding.hint().isEmpty() ? "" : " " + finding.hint());
    }

    private void sql(List<String> lines, String statement) {
        (statement + ";").lines().forEach(line -> lines.add(palette.paint(Tone.SQL, "        " + line)));
    }

    private static Tone tone(Plans.Step step) {
        return step.what().startsWith("+") ? Tone.ADDED : step.what().startsWith("-") ? Tone.DROPPED : Tone.CHANGED;
    }

    private static Tone tone(Finding finding) {
        return finding.severity() == Severity.ERROR ? Tone.GRAVE : Tone.MILD;
    }

    private static Tone tone(Verdict.Up up) {
        return switch (up) {
            case SAFE -> Tone.ADDED;
            case LOCKS, MAY_FAIL -> Tone.MILD;
            case LOSSY -> Tone.GRAVE;
        };
    }

    private static Tone tone(Verdict.Down down) {
        return switch (down) {
            case LOSSLESS -> Tone.ADDED;
            case MAY_FAIL, STRUCTURE_ONLY -> Tone.MILD;
            case IMPOSSIBLE -> Tone.GRAVE;
        };
    }

    private static int width(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElse(0);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
