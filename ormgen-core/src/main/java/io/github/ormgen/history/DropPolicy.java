package io.github.ormgen.history;

/** What becomes of tables, columns and sequences that the model has no more. */
public enum DropPolicy {
    /** They go, once that has been accepted; what an earlier revision has set aside stays. */
    GO,
    /** They are set aside under another name, rows and all. */
    KEEP,
    /** They go, and so does what earlier revisions have set aside, once that has been accepted. */
    CLEAR
}
