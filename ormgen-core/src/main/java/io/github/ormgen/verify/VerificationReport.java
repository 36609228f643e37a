package io.github.ormgen.verify;

import io.github.ormgen.database.shadow.ShadowServer;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.compare.Difference;
import io.github.ormgen.verify.StepFailure.Run;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came of all migrations on one database, as far as it came.
 *
 * @param place where it was tried, in words
 * @param trials each migration, in order
 * @param notes what could not be compared or tried, and what a person's scripts made, in sentences
 * @param hibernate the version of Hibernate that accepts the entities; empty if none was asked or it doesn't
 */
public record VerificationReport(
        Database database, String place, List<StepResult> trials, List<String> notes, Optional<String> hibernate) {

    /**
     * What came of one migration.
     *
     * @param up of running it
     * @param down of taking it back
     * @param again of running it once more
     */
    public record StepResult(String name, Outcome up, Outcome down, Outcome again) {}

    /** What came of running a script. */
    public enum Outcome {
        NOT_RUN("-"),
        /** The database has then what the history says. */
        SAME("same"),
        /** It has by name what the history says; expressions could not be compared. */
        SAME_BY_NAME("same by name"),
        /** It has that, and what a person's statements made. */
        MORE("more"),
        /** It has something else. */
        DIFFERENT("differs"),
        /** The script did not come to its end. */
        FAILED("fails");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        /** The word in tables. */
        public String word() {
            return word;
        }
    }

    /** What has come of the migrations so far. */
    static final class Builder {

        private final List<StepResult> trials = new ArrayList<>();
        private final Set<String> notes = new LinkedHashSet<>();

        Builder(List<VerificationStep> stages) {
            for (VerificationStep stage : stages) {
                trials.add(new StepResult(stage.name(), Outcome.NOT_RUN, Outcome.NOT_RUN, Outcome.NOT_RUN));
                if (stage.maker() == VerificationStep.Maker.PERSON) {
                    notes.add(stage.name() + " was written by a person: it runs once and is not undone.");
                } else if (stage.wayBack().isEmpty()) {
                    notes.add(stage.name() + " can't be undone, as its down script says: it runs once.");
                }
            }
        }

        VerificationReport report(ShadowServer server, Optional<String> hibernate) {
            return new VerificationReport(
                    server.kind(), server.place(), List.copyOf(trials), List.copyOf(notes), hibernate);
        }

        void set(int index, Run run, Outcome outcome) {
            StepResult before = trials.get(index);
            trials.set(
                    index,
                    switch (run) {
                        case UP -> new StepResult(before.name(), outcome, before.down(), before.again());
                        case DOWN -> new StepResult(before.name(), before.up(), outcome, before.again());
                        case AGAIN -> new StepResult(before.name(), before.up(), before.down(), outcome);
                    });
        }

        void gap(VerificationStep stage, String reason) {
            notes.add("Not compared at " + stage.name() + ": expressions. " + reason);
        }

        void brings(VerificationStep stage, List<Difference> differences) {
            if (!differences.isEmpty()) {
                notes.add("Not compared at " + stage.name()
                        + ": objects of your own statements, which no model contains: "
                        + differences.stream().map(Builder::text).collect(Collectors.joining(", ")) + ".");
            }
        }

        void repeated(List<String> names) {
            notes.add("Not compared: the results of " + String.join(", ", names) + ", which ran at the end.");
        }

        private static String text(Difference one) {
            return one.state().word() + " " + one.kind() + " " + one.name();
        }
    }
}
