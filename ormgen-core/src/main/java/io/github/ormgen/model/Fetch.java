package io.github.ormgen.model;

/**
 * When and how a relation is loaded.
 *
 * @param batchSize how many at a time in the mode {@code BATCH}, else 0
 */
public record Fetch(Mode mode, int batchSize) {

    /** Loaded when first touched. */
    public static final Fetch LAZY = new Fetch(Mode.LAZY, 0);

    /** When and how. */
    public enum Mode {
        /** When first touched. */
        LAZY,
        /** Together with the owner. */
        EAGER,
        /** When first touched, for all owners of the same query at once. */
        SUBSELECT,
        /** When first touched, for so many owners at once. */
        BATCH
    }
}
