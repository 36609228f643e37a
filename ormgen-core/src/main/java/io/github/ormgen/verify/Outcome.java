package io.github.ormgen.verify;

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
