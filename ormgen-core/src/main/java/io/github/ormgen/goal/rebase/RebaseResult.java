package io.github.ormgen.goal.rebase;

import io.github.ormgen.diagnostic.Diagnostic;
import java.util.List;

/**
 * What was put behind what.
 *
 * @param moved the revisions that moved, in order
 * @param onto the name of the revision that they follow now, empty for none
 * @param written the files that were written, as a person would type them
 * @param removed the files that were removed
 * @param warnings what a person should look at, in file order
 */
public record RebaseResult(
        List<Move> moved, String onto, List<String> written, List<String> removed, List<Diagnostic> warnings) {

    /**
     * A revision that moved.
     *
     * @param before its former name
     * @param after its name
     * @param conflict the change that did not fit, so that the revision was found anew from the model; empty if all did
     */
    public record Move(String before, String after, String conflict) {}
}
