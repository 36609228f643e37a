package io.github.ormgen.assessment;

/**
 * What a change costs on a database.
 *
 * @param up what it means for the rows that are there
 * @param down what its inverse gives back
 */
public record Verdict(Up up, Down down) {

    /** What a change means for the rows that are there, from the mildest to the worst. */
    public enum Up {
        SAFE("safe"),
        /** Blocks writers on a big table. */
        LOCKS("locks"),
        /** Depends on the rows. */
        MAY_FAIL("may-fail"),
        /** Data goes. */
        LOSSY("lossy");

        private final String word;

        Up(String word) {
            this.word = word;
        }

        /** The word in plans. */
        public String word() {
            return word;
        }
    }

    /** What an inverse gives back, from the best to the worst. */
    public enum Down {
        LOSSLESS("lossless"),
        /** Rows that have come since may be in the way; a guard counts them. */
        MAY_FAIL("may-fail"),
        /** The shape comes back, the data does not. */
        STRUCTURE_ONLY("structure-only"),
        IMPOSSIBLE("impossible");

        private final String word;

        Down(String word) {
            this.word = word;
        }

        /** The word in plans. */
        public String word() {
            return word;
        }
    }
}
