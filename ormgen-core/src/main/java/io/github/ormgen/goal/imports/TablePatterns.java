package io.github.ormgen.goal.imports;

import io.github.ormgen.dialect.catalog.UnsupportedObject;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Chooses tables by patterns of their names, in which letter case does not count. */
final class TablePatterns {

    private final List<Pattern> include;
    private final List<Pattern> exclude;

    TablePatterns(List<String> include, List<String> exclude) {
        this.include = include.stream().map(TablePatterns::pattern).toList();
        this.exclude = exclude.stream().map(TablePatterns::pattern).toList();
    }

    private static Pattern pattern(String glob) {
        String regex = glob.strip()
                .chars()
                .mapToObj(c -> c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining());
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    boolean take(TableName table) {
        return (include.isEmpty() || matches(include, table)) && !matches(exclude, table);
    }

    private static boolean matches(List<Pattern> patterns, TableName table) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.matcher(table.name()).matches()
                        || pattern.matcher(table.toString()).matches());
    }

    /** The schema without the tables and views that are not taken. */
    Schema of(Schema schema) {
        return new Schema(
                schema.collation(),
                schema.tables().stream().filter(table -> take(table.name())).toList(),
                schema.sequences(),
                schema.enumTypes(),
                schema.views().stream().filter(view -> take(view.name())).toList());
    }

    /** Whether something belongs to a table that is not taken. */
    boolean isOfOthers(UnsupportedObject unsaid, Schema whole) {
        String name = unsaid.name().toLowerCase(Locale.ROOT);
        return whole.tables().stream()
                .map(table -> table.name())
                .filter(table -> !take(table))
                .map(table -> table.toString().toLowerCase(Locale.ROOT))
                .anyMatch(table -> name.equals(table) || name.startsWith(table + "."));
    }
}
