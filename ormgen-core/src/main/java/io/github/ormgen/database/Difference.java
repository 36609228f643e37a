package io.github.ormgen.database;

/**
 * Something that a database has otherwise than a schema says.
 *
 * @param state what is wrong with it
 * @param kind what it is: {@code table}, {@code column}, {@code index} and so on
 * @param name its name, of a part of a table with the table's before it
 * @param details what differs, as the schema has it and as the database has it; empty if it is missing or extra
 */
public record Difference(State state, String kind, String name, String details) {

    /** What is wrong. */
    public enum State {
        /** The database does not have it. */
        MISSING("missing"),
        /** The schema does not have it. */
        EXTRA("extra"),
        DIFFERENT("different");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** The word in texts and in JSON. */
        public String word() {
            return word;
        }
    }
}
