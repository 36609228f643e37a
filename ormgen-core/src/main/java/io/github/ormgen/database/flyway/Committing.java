package io.github.ormgen.database.flyway;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows which statements commit what has been done before them and themselves, on databases that have no transactions for
 * what makes and alters tables.
 */
public final class Committing {

    /** With compound statements, which guards are. */
    private static final Set<String> WITHOUT =
            Set.of("select", "with", "values", "insert", "update", "delete", "merge", "replace", "set", "begin");

    private static final Pattern FIRST_WORD =
            Pattern.compile("^(?:\\s|\\(|--[^\\n]*\\n|/\\*.*?\\*/)*(\\w+)", Pattern.DOTALL);

    private Committing() {}

    /** Whether a statement commits; true if that can't be said. */
    public static boolean by(String sql) {
        Matcher word = FIRST_WORD.matcher(sql);
        return !word.find() || !WITHOUT.contains(word.group(1).toLowerCase(Locale.ROOT));
    }
}
