package io.github.ormgen.database.repair;

import java.util.Set;

/**
 * A statement of a script.
 *
 * @param sql the statement with what ends it
 * @param line its first line in the script, counted from 1; 0 if it is not known
 * @param commits whether it commits, with what was done before it
 * @param byHand whether a person wrote it
 * @param repeatable whether it may as well be done twice, where that makes no difference to what the database has
 * @param changes the changes that it makes or helps to make, by their places in the script; none for what only asks
 */
public record ScriptStatement(
        String sql, int line, boolean commits, boolean byHand, boolean repeatable, Set<Integer> changes) {

    /** Its beginning, for a line of text. */
    public String beginning() {
        String line = sql.strip().lines().findFirst().orElse("");
        return line.endsWith(";") ? line.substring(0, line.length() - 1) : line;
    }
}
