package io.github.ormgen.database.flyway;

import java.sql.Connection;
import java.sql.SQLException;

/** What is kept of a script's run, on the script's own connection and in its transactions. */
interface Bookkeeping {

    /** Keeps nothing. */
    Bookkeeping NONE = new Bookkeeping() {
        @Override
        public boolean isCommitted() {
            return false;
        }

        @Override
        public void begins(Connection connection, String script) {}

        @Override
        public void done(Connection connection, int statements) {}

        @Override
        public void ends(Connection connection) {}
    };

    /** A script begins, named as its file is. */
    void begins(Connection connection, String script) throws SQLException;

    /**
     * Whether a statement is left out.
     *
     * @param before how many come before it
     */
    default boolean isLeftOut(int before, String sql) {
        return false;
    }

    /**
     * Whether what is kept is committed behind each statement that the database commits by itself; H2 does not commit all of
     * them, and forgets a sequence by half that is made in a transaction which does not come to its end.
     */
    default boolean isCommitted() {
        return true;
    }

    /** So many of its statements have been done, with those that were left out. */
    void done(Connection connection, int statements) throws SQLException;

    /** Its last statement has been done. */
    void ends(Connection connection) throws SQLException;
}
