package io.github.ormgen.verify;

import io.github.ormgen.schema.Schema;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A migration that is to be proven.
 *
 * @param name its name, as in {@code V2__phone}
 * @param up the script that runs it
 * @param wayBack the script that takes it back; empty if there is none
 * @param after the schema that the history has behind it
 * @param maker who says what it makes
 * @param renamed the new names of tables that it renames, by their old ones
 */
public record VerificationStep(
        String version,
        String name,
        Path up,
        Optional<Path> wayBack,
        Schema after,
        Maker maker,
        Map<String, String> renamed) {

    /** Who says what a migration makes. */
    public enum Maker {
        /** The history alone. */
        HISTORY,
        /** The history, and a person's statements that were put into the scripts. */
        BOTH,
        /** A person, who wrote the script. */
        PERSON
    }

    boolean mayMakeMore() {
        return maker != Maker.HISTORY;
    }
}
