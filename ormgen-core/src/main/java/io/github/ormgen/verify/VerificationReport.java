package io.github.ormgen.verify;

import io.github.ormgen.schema.Database;
import java.util.List;
import java.util.Optional;

/**
 * What came of all migrations on one database, as far as it came.
 *
 * @param database the kind of database
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
     * @param name its name
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
}
