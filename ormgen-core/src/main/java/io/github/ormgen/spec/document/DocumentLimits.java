package io.github.ormgen.spec.document;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;

/** What one model file may hold at most, so that no input, however odd, can exhaust the memory. */
final class DocumentLimits {

    /** The size of a file, in bytes. */
    static final int BYTES = 4 * 1024 * 1024;

    /** How deep lists and mappings may lie in one another. */
    static final int LEVELS = 50;

    private DocumentLimits() {}

    /** Ends the reading of a file that is nested too deep. */
    static void checkDepth(int depth, Location at, Diagnostics diagnostics) {
        if (depth > LEVELS) {
            diagnostics.error(
                    Code.TOO_BIG,
                    at,
                    "Lists and mappings are nested more than " + LEVELS + " levels deep here.",
                    "No model needs that: look for brackets that are not closed.");
            throw new UnreadableException();
        }
    }
}
