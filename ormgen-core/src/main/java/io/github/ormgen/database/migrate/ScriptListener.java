package io.github.ormgen.database.migrate;

import java.sql.Connection;
import java.sql.SQLException;

/** Hears of each statement of a script, on the script's own connection and in its transactions, and may keep something there. */
public interface ScriptListener {

    /** A listener that keeps nothing. */
    ScriptListener NONE = new ScriptListener() {
        @Override
        public boolean isCommitted() {
            return false;
        }
    };

    /** A script begins, named as its file is. */
    default void begins(Connection connection, String script) throws SQLException {}

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
    default void done(Connection connection, int statements) throws SQLException {}

    /** Its last statement has been done. */
    default void ends(Connection connection) throws SQLException {}
}
