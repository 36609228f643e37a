package io.github.ormgen.goal.repair;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is to become of a script that was cut short.
 *
 * @param way which way it is mended; empty to be told what stands, and change nothing
 * @param standing how many of its first statements stand, where the database can't tell; else empty
 * @param accepted what may be lost, by name
 */
public record RepairRequest(Optional<Way> way, OptionalInt standing, Set<String> accepted) {

    /** Which way a script is mended. */
    public enum Way {
        /** Its rest is run. */
        FINISH("finish"),
        /** What stands of it is taken back. */
        TAKE_BACK("takeBack");

        private final String word;

        Way(String word) {
            this.word = word;
        }

        /** The word on the command line. */
        public String word() {
            return word;
        }
    }
}
