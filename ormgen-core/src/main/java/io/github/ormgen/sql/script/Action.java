package io.github.ormgen.sql.script;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one of several actions on a table does, and to which of its columns, indexes or constraints.
 *
 * @param verb its first word
 * @param column whether it is about a column
 * @param name a name in it, quoted where it must be; empty if it is none of these
 */
record Action(String verb, boolean column, String name) {

    private static final Pattern PATTERN = Pattern.compile(
            "(?<verb>add|drop|modify|alter) (?<kind>column|constraint|(?:unique )?index) (?<name>`(?:[^`]|``)+`|\"(?:[^\"]|\"\")+\"|[^ ]+).*",
            Pattern.DOTALL);

    static Action of(String text) {
        Matcher matcher = PATTERN.matcher(text);
        return matcher.matches()
                ? new Action(matcher.group("verb"), matcher.group("kind").equals("column"), matcher.group("name"))
                : new Action("", false, "");
    }

    /** Whether nothing is left of the other: no statement may drop what it adds. */
    boolean takesBack(Action other) {
        return verb.equals("drop") && other.verb.equals("add") && isOfSame(other);
    }

    /** Whether the other need not be said: a column that is modified as a whole twice, or changed and dropped. */
    boolean replaces(Action other) {
        boolean isDropped = verb.equals("drop") && (other.verb.equals("modify") || other.verb.equals("alter"));
        return (isDropped || (verb.equals("modify") && other.verb.equals("modify"))) && isOfSame(other);
    }

    private boolean isOfSame(Action other) {
        return column == other.column && name.equals(other.name);
    }
}
