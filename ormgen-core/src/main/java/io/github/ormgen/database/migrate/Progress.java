package io.github.ormgen.database.migrate;

/** Hears how far a run has come. All calls come from the thread that runs. */
public interface Progress {

    /** A progress that nobody hears of. */
    Progress NONE = new Progress() {
        @Override
        public void begins(String script) {}

        @Override
        public void statement(String script, int done) {}

        @Override
        public void ends(String script, long millis) {}
    };

    /** A script begins, named as its file is. */
    void begins(String script);

    /** So many statements of the script have been done. */
    void statement(String script, int done);

    /** A script has run to its end. */
    void ends(String script, long millis);
}
