package io.github.ormgen.goal.generate;

import java.util.Arrays;
import java.util.Optional;

/** What becomes of the difference between the model and the migrations. */
public enum DraftMode {
    /** Scripts that the tests of the project see. */
    TEST("test"),
    /** Scripts that the project's own resources hold: they get into its jar. */
    MAIN("main"),
    /** No scripts. */
    NONE("none"),
    /** An error if there is a difference. */
    FAIL("fail");

    private final String id;

    DraftMode(String id) {
        this.id = id;
    }

    /** The word that the parameter {@code draft} takes. */
    public String id() {
        return id;
    }

    /** Whether it writes scripts. */
    boolean writes() {
        return this == TEST || this == MAIN;
    }

    /** The mode of a word, empty if there is none. */
    public static Optional<DraftMode> of(String id) {
        return Arrays.stream(values()).filter(mode -> mode.id.equals(id)).findFirst();
    }
}
