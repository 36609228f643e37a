package io.github.ormgen.goal.generate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of the difference between the model and the migrations. */
public enum DraftMode {
    /** Scripts that the tests of the project see. */
    TEST,
    /** Scripts that the project's own resources hold: they get into its jar. */
    MAIN,
    /** No scripts. */
    NONE,
    /** An error if there is a difference. */
    FAIL;

    /** The word that the parameter {@code draft} takes. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it writes scripts. */
    boolean writes() {
        return this == TEST || this == MAIN;
    }

    /** The mode of a word, empty if there is none. */
    public static Optional<DraftMode> of(String id) {
        return Arrays.stream(values()).filter(mode -> mode.id().equals(id)).findFirst();
    }
}
