package io.github.ormgen.maven.log;

import static io.github.ormgen.goal.ModelCounts.count;

import io.github.ormgen.goal.repair.InterruptedScriptReport;
import io.github.ormgen.goal.repair.InterruptedScriptReport.Line;
import io.github.ormgen.goal.repair.Repairer.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what stands of a script that was cut short. */
public final class RepairText {

    private static final String COMMAND = "mvn ormgen:repair -Dormgen.repair=";

    private RepairText() {}

    /** What stands, and what does not. */
    public static List<String> of(InterruptedScriptReport cutShort) {
        List<String> lines = new ArrayList<>();
        lines.add(subject(cutShort) + " has started on this database and has not finished"
                + (cutShort.isTold() ? standing(cutShort) : "."));
        if (cutShort.isTold()) {
            TextTable table = new TextTable("change", "state");
            cutShort.changes()
                    .forEach(part ->
                            table.add(List.of(part.words(), part.standing().word())));
            if (!cutShort.changes().isEmpty()) {
                lines.addAll(table.lines());
            }
            lines.addAll(next(cutShort));
        } else {
            lines.addAll(choice(cutShort));
        }
        return lines;
    }

    private static String subject(InterruptedScriptReport cutShort) {
        if (cutShort.isOnWayBack()) {
            return "A repair that undoes " + cutShort.script();
        }
        return cutShort.isUndo() ? "The undo of " + cutShort.migration() : cutShort.migration();
    }

    private static String standing(InterruptedScriptReport cutShort) {
        int standing = cutShort.standings().get(0);
        int all = cutShort.statements().size();
        return ": " + standing + " of " + count(all, "statement", "statements") + " ran.";
    }

    private static List<String> next(InterruptedScriptReport cutShort) {
        int standing = cutShort.standings().get(0);
        if (standing == cutShort.statements().size()) {
            return List.of("Only its row in the history is missing.");
        }
        Line next = cutShort.statements().get(standing);
        return List.of("The next statement is " + place(cutShort, next) + next.text());
    }

    private static String place(InterruptedScriptReport cutShort, Line line) {
        return line.number() == 0 ? "" : cutShort.script() + ":" + line.number() + ": ";
    }

    private static List<String> choice(InterruptedScriptReport cutShort) {
        List<String> lines = new ArrayList<>();
        lines.add("The database does not show how many of its statements ran: possible numbers are "
                + cutShort.standings().stream().map(String::valueOf).collect(Collectors.joining(" or ")) + "."
                + (cutShort.reason().isEmpty() ? "" : " " + cutShort.reason()));
        int number = 0;
        for (Line line : cutShort.statements()) {
            number++;
            lines.add("  " + number + "  " + place(cutShort, line) + line.text());
        }
        return lines;
    }

    /** What a person can say next. */
    public static List<String> commands(InterruptedScriptReport cutShort) {
        String standing = cutShort.isTold()
                ? ""
                : " -Dormgen.standing=" + cutShort.standings().get(0);
        String stays = cutShort.isUndo() ? "restore " + cutShort.migration() : "undo what ran";
        List<String> lines = new ArrayList<>();
        if (!cutShort.isTold()) {
            lines.add("Check what they did, and write how many ran, for example "
                    + cutShort.standings().get(0) + ".");
        }
        if (!cutShort.isOnWayBack()) {
            lines.add("To run the rest: " + COMMAND + Way.FINISH.word() + standing);
        }
        lines.add("To " + stays + ": " + COMMAND + Way.TAKE_BACK.word() + standing);
        return lines;
    }

    /** What has been done. */
    public static String mended(InterruptedScriptReport cutShort, Way way) {
        if (way == Way.FINISH) {
            return cutShort.isUndo()
                    ? "Undid the rest of " + cutShort.migration() + ": it is pending again."
                    : "Ran the rest of " + cutShort.migration() + ": it has been applied.";
        }
        return cutShort.isUndo()
                ? "Restored what was undone of " + cutShort.migration() + ": it is applied as before."
                : "Undid what ran of " + cutShort.migration() + ": it is pending again.";
    }
}
