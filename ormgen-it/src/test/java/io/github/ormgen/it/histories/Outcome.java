package io.github.ormgen.it.histories;

/**
 * How one step ended.
 *
 * @param kind in which way
 * @param why more of it; of a failure all that is needed to look into it
 */
record Outcome(Kind kind, String why) {

    /** The ways. */
    enum Kind {
        /** V reached the next schema, and U the former. */
        PASSED,
        /** The same, of a step that changes other things too, which no schema can say. */
        PASSED_IN_PART,
        /** Only things that no schema can say changed, or rows alone. */
        NOTHING_TO_SAY,
        /** A view or another thing that no schema can say was in the way. */
        HINDERED,
        FAILED,
        /** The project's own migration did not run here. */
        NOT_APPLIED
    }
}
