package io.github.ormgen.database.flyway;

import java.sql.Connection;
import java.sql.SQLException;

/** What is kept of a script's run, on the script's own connection and in its transactions. */
interface Bookkeeping {

    /** Keeps nothing. */
    Bookkeeping NONE = new Bookkeeping() {
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

    /** So many of its statements have been done, with those that were left out. */
    void done(Connection connection, int statements) throws SQLException;

    /** Its last statement has been done. */
    void ends(Connection connection) throws SQLException;
}
