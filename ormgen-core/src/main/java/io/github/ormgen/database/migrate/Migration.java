package io.github.ormgen.database.migrate;

import java.time.Instant;
import java.util.Optional;

/**
 * A migration, as it stands on a database.
 *
 * @param version its version, empty for one that runs whenever its script changes
 * @param description what it is about, in words
 * @param script the name of its script; that of a baseline is a description
 * @param when when it ran, empty if it hasn't
 */
public record Migration(
        Optional<String> version, String description, String script, State state, Optional<Instant> when) {

    /** How a migration stands. */
    public enum State {
        PENDING("pending"),
        APPLIED("applied"),
        /** It ran, and was taken back. */
        UNDONE("undone"),
        /** It began to run, and did not come to its end. */
        FAILED("failed"),
        /** It ran; taking it back has begun, and did not come to its end. */
        UNDO_FAILED("undo failed"),
        /** Its script is not the one that ran. */
        EDITED("edited since"),
        /** It ran, and the project has no script for it. */
        UNKNOWN("not in the project"),
        /** A higher version ran before it. */
        OUT_OF_ORDER("left out"),
        /** The version that the database was taken over at. */
        BASELINE("baseline"),
        /** It is part of what the database had when it was taken over. */
        BELOW_BASELINE("below baseline");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** The word in tables. */
        public String word() {
            return word;
        }
    }

    Migration in(State other) {
        return new Migration(version, description, script, other, when);
    }

    /** Whether a script of ormgen's has its version: the one that makes it, or the one that takes it back. */
    boolean isOf(JournalEntry begun) {
        String own = script.substring(script.lastIndexOf('/') + 1);
        return begun.isUndo()
                ? own.substring(Math.min(1, own.length())).equals(begun.file().substring(1))
                : own.equals(begun.file());
    }

    /** Whether it left something on the database. */
    public boolean hasRun() {
        return state == State.APPLIED
                || state == State.FAILED
                || state == State.UNDO_FAILED
                || state == State.EDITED
                || state == State.UNKNOWN
                || state == State.BASELINE;
    }

    /** Whether the next run has it. */
    public boolean isPending() {
        return state == State.PENDING || state == State.UNDONE;
    }

    /** Its name for a person: that of its script without the ending, if it has one. */
    public String name() {
        return script.endsWith(".sql")
                ? script.substring(script.lastIndexOf('/') + 1, script.length() - ".sql".length())
                : version.map(known -> "V" + known + " ").orElse("") + description;
    }
}
