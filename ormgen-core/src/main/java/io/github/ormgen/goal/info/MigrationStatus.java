package io.github.ormgen.goal.info;

import io.github.ormgen.assessment.Verdict;
import io.github.ormgen.database.migrate.Migration;
import java.util.Optional;

/**
 * A migration as it stands on a database, and what taking it back would give back.
 *
 * @param migration the migration
 * @param undo how the script stands that takes it back
 * @param verdict what that script gives back; empty if there is none
 */
public record MigrationStatus(Migration migration, Undo undo, Optional<Verdict.Down> verdict) {

    /** How a script that takes a migration back stands. */
    public enum Undo {
        /** It is there, as it was kept. */
        KEPT("kept"),
        /** It is missing. */
        MISSING("missing"),
        /** It is not as it was kept. */
        EDITED("edited"),
        /** A person wrote the migration. */
        BY_HAND("by hand");

        private final String word;

        Undo(String word) {
            this.word = word;
        }

        /** The word in tables. */
        public String word() {
            return word;
        }
    }
}
