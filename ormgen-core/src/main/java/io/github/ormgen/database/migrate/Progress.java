package io.github.ormgen.database.migrate;

/** Hears how far a run has come. All calls come from the thread that runs. */
public interface Progress {

    /** A progress that nobody hears of. */
    Progress NONE = new Progress() {};

    /** A script begins, named as its file is. */
    default void begins(String script) {}

    /** So many statements of the script have been done. */
    default void statement(String script, int done) {}

    /** A script has run to its end. */
    default void ends(String script, long millis) {}
}
