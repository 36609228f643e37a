package io.github.ormgen.it.histories;

import io.github.ormgen.change.MigrationHints;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the renames that a migration says, where the database knows its objects by nothing but their names. */
final class Renames {

    private static final String NAME = "`?(\\w+)`?";
    private static final Pattern TABLE = Pattern.compile(
            "(?i)\\balter\\s+table\\s+" + NAME + "\\s+rename\\s+(?:to\\s+)?(?!column\\b|index\\b|key\\b)" + NAME);
    private static final Pattern COLUMN = Pattern.compile("(?i)\\balter\\s+table\\s+" + NAME
            + "\\s+(?:rename\\s+column|change(?:\\s+column)?)\\s+" + NAME + "\\s+(?:to\\s+)?" + NAME);

    private Renames() {}

    /** As a model would say them. */
    static MigrationHints in(String migration) {
        Map<String, String> former = new HashMap<>();
        Matcher tables = TABLE.matcher(migration);
        while (tables.find()) {
            former.put(tables.group(2), tables.group(1));
        }
        Matcher columns = COLUMN.matcher(migration);
        while (columns.find()) {
            if (!columns.group(2).equals(columns.group(3))) {
                former.put(columns.group(1) + "." + columns.group(3), columns.group(2));
            }
        }
        return new MigrationHints(former, Map.of(), Map.of(), Map.of());
    }
}
