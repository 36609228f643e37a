package io.github.ormgen.goal.repair;

import java.util.List;

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
