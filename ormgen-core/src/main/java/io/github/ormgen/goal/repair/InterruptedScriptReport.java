package io.github.ormgen.goal.repair;

import io.github.ormgen.change.Change;
import io.github.ormgen.database.repair.PartialRun;
import io.github.ormgen.sql.script.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A script that has begun on a database and not come to its end.
 *
 * @param migration the name of the migration, {@code V3__pets}
 * @param script the script's file, as a person would type it
 * @param isUndo whether the script was to take the migration back
 * @param isOnWayBack whether a repair had begun to take it back
 * @param statements its statements, or those that take it back
 * @param standings how many of the first statements may stand; one if that is known
 * @param reason why it is not known; empty if it is, or if there is no more to say
 * @param changes what the script is made of
 */
public record InterruptedScriptReport(
        String migration,
        String script,
        boolean isUndo,
        boolean isOnWayBack,
        List<Line> statements,
        List<Integer> standings,
        String reason,
        List<Part> changes) {

    static InterruptedScriptReport of(InterruptedScript begun, PartialRun half) {
        return new InterruptedScriptReport(
                begun.migration().name(),
                begun.at().file(),
                begun.isUndo(),
                begun.isOnWayBack(),
                half.pieces().all().stream()
                        .map(piece -> new Line(piece.line(), piece.beginning()))
                        .toList(),
                half.standings(),
                half.reason(),
                begun.isOnWayBack() || !half.isTold() ? List.of() : parts(half));
    }

    private static List<Part> parts(PartialRun half) {
        Set<Integer> begun = half.pieces().begun(half.standing());
        Set<Integer> unfinished = half.pieces().unfinished(half.standing());
        List<Part> parts = new ArrayList<>();
        List<Change> changes = half.source().changes();
        for (int index = 0; index < changes.size(); index++) {
            if (begun.contains(index) || unfinished.contains(index)) {
                PartState state = unfinished.contains(index) ? PartState.HALF : PartState.DONE;
                PartState standing = begun.contains(index) ? state : PartState.MISSING;
                parts.add(new Part(Scripts.words(changes.get(index)), standing));
            }
        }
        return parts;
    }

    /**
     * A statement.
     *
     * @param number its first line in the script, 0 if it is in none
     */
    public record Line(int number, String text) {}

    /**
     * A change.
     *
     * @param words what it is, {@code + column users.phone}
     */
    public record Part(String words, PartState standing) {}

    /** How far a change has come. */
    public enum PartState {
        /** It has been made. */
        DONE("done"),
        /** Some of its statements have been done. */
        HALF("partly done"),
        /** It has not begun. */
        MISSING("not done");

        private final String word;

        PartState(String word) {
            this.word = word;
        }

        /** The word in tables. */
        public String word() {
            return word;
        }
    }

    /** Whether it is known how much of it stands. */
    public boolean isTold() {
        return standings.size() == 1;
    }
}
