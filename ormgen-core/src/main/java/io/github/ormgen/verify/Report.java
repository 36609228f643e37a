package io.github.ormgen.verify;

import io.github.ormgen.database.Difference;
import io.github.ormgen.verify.StageFailure.Run;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What has come of the migrations so far. */
public final class Report {

    private final List<Trial> trials = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();

    Report(List<Stage> stages) {
        for (Stage stage : stages) {
            trials.add(new Trial(stage.name(), Outcome.NOT_RUN, Outcome.NOT_RUN, Outcome.NOT_RUN));
            if (stage.maker() == Stage.Maker.PERSON) {
                notes.add(stage.name() + " was written by hand: it is run once, and not taken back.");
            } else if (stage.wayBack().isEmpty()) {
                notes.add(stage.name() + " can't be taken back, as its U says: it is run once.");
            }
        }
    }

    /** Each migration, in order. */
    public List<Trial> trials() {
        return List.copyOf(trials);
    }

    /** What could not be compared or tried, and what a person's scripts made, in sentences. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    void set(int index, Run run, Outcome outcome) {
        Trial before = trials.get(index);
        trials.set(
                index,
                switch (run) {
                    case UP -> new Trial(before.name(), outcome, before.down(), before.again());
                    case DOWN -> new Trial(before.name(), before.up(), outcome, before.again());
                    case AGAIN -> new Trial(before.name(), before.up(), before.down(), outcome);
                });
    }

    void gap(Stage stage, String reason) {
        notes.add("Not compared at " + stage.name() + ": what expressions say. " + reason);
    }

    void brings(Stage stage, List<Difference> differences) {
        if (!differences.isEmpty()) {
            notes.add("Not compared at " + stage.name()
                    + ": what a person's statements there make, which no model says: "
                    + differences.stream().map(Report::text).collect(Collectors.joining(", ")) + ".");
        }
    }

    void repeated(List<String> names) {
        notes.add("Not compared: what " + String.join(", ", names) + " make, which ran at the end.");
    }

    private static String text(Difference one) {
        return one.state().word() + " " + one.kind() + " " + one.name();
    }
}
