package io.github.ormgen.assessment;

import java.util.Locale;

/**
 * What a change costs on a database.
 *
 * @param up what it means for the rows that are there
 * @param down what its inverse gives back
 */
public record Verdict(Up up, Down down) {

    /** What a change means for the rows that are there, from the mildest to the worst. */
    public enum Up {
        SAFE,
        /** Blocks writers on a big table. */
        LOCKS,
        /** Depends on the rows. */
        MAY_FAIL,
        /** Data goes. */
        LOSSY;

        /** The word in plans. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What an inverse gives back, from the best to the worst. */
    public enum Down {
        LOSSLESS,
        /** Rows that have come since may be in the way; a guard counts them. */
        MAY_FAIL,
        /** The shape comes back, the data does not. */
        STRUCTURE_ONLY,
        IMPOSSIBLE;

        /** The word in plans. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
