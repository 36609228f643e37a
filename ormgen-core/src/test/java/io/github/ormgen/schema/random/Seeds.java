package io.github.ormgen.schema.random;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;

/** The seeds of random tests. */
public final class Seeds {

    /** Others in each run; what fails tells its seed. */
    private static final long NEW = ThreadLocalRandom.current().nextLong(1_000_000, 1_000_000_000_000L);

    private Seeds() {}

    /**
     * The same seeds in each run, from 0 on, and some that are new in each run. {@code -Dormgen.<test>.first=7} begins
     * with another seed, {@code -Dormgen.<test>.seeds=1} takes another number of them; then these are all.
     *
     * @param test the name of the test in these properties
     * @param fixed how many are the same in each run
     * @param others how many are new
     * @param found those that have shown a fault before
     */
    public static LongStream of(String test, long fixed, long others, long... found) {
        Long first = Long.getLong("ormgen." + test + ".first");
        Long count = Long.getLong("ormgen." + test + ".seeds");
        if (first != null || count != null) {
            long from = first == null ? 0 : first;
            return LongStream.range(from, from + (count == null ? fixed : count));
        }
        LongStream same = LongStream.concat(LongStream.range(0, fixed), LongStream.of(found));
        return LongStream.concat(same, LongStream.range(NEW, NEW + others));
    }
}
