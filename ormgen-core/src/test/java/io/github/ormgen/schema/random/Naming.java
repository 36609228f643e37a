package io.github.ormgen.schema.random;

import io.github.ormgen.schema.LongNames;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names in the database follow from those in the model. */
record Naming(String tablePrefix, String columnPrefix, boolean camelCase) {

    static final List<Naming> ALL = List.of(
            new Naming("", "", false),
            new Naming("", "", false),
            new Naming("app_", "", false),
            new Naming("t_", "c_", false),
            new Naming("", "", true));

    static final Naming LONG = new Naming(
            "a_table_with_the_longest_name_that_a_database_could_keep_",
            "and_a_column_of_it_with_a_name_that_is_no_less_long_",
            false);

    private static final Pattern BREAK = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|\\.");

    String table(String entity) {
        return LongNames.shorten(tablePrefix + in(entity));
    }

    String column(String attribute) {
        return LongNames.shorten(columnPrefix + in(attribute));
    }

    static String constraint(String prefix, String table, List<String> columns) {
        return LongNames.shorten(prefix + "_" + table + (columns.isEmpty() ? "" : "_" + String.join("_", columns)));
    }

    private String in(String logical) {
        StringBuilder text = new StringBuilder();
        for (String word : BREAK.split(logical)) {
            boolean isFirst = text.isEmpty();
            if (camelCase) {
                text.append((isFirst
                                ? word.substring(0, 1).toLowerCase(Locale.ROOT)
                                : word.substring(0, 1).toUpperCase(Locale.ROOT))
                        + word.substring(1));
            } else {
                text.append(isFirst ? "" : "_").append(word.toLowerCase(Locale.ROOT));
            }
        }
        return text.toString();
    }
}
