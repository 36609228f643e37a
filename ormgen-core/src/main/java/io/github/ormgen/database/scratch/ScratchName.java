package io.github.ormgen.database.scratch;

import java.util.UUID;

/** Names of scratch schemas: whoever finds one that was left knows what it is, and two runs at once have two. */
final class ScratchName {

    private static final String PREFIX = "ormgen_scratch_";
    private static final int LENGTH = 12;

    private ScratchName() {}

    static String next() {
        String random = UUID.randomUUID().toString().replace("-", "");
        return PREFIX + random.substring(0, LENGTH);
    }
}
