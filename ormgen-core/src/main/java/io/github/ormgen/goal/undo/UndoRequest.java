package io.github.ormgen.goal.undo;

import java.util.Optional;
import java.util.Set;

/**
 * What is to be taken back.
 *
 * @param target the version that is to be the newest then, {@code 0} for none; empty if {@code count} says how far
 * @param count how many migrations, at least 1; of no meaning with a target
 * @param accepted what may be lost, by name
 */
public record UndoRequest(Optional<String> target, int count, Set<String> accepted) {

    /** The target that takes all back. */
    public static final String NOTHING = "0";

    /** Copies the names. */
    public UndoRequest {
        accepted = Set.copyOf(accepted);
    }
}
