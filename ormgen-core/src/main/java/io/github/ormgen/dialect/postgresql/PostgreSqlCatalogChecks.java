package io.github.ormgen.dialect.postgresql;

import io.github.ormgen.dialect.catalog.TableBuilder;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in checks, as PostgreSQL prints them, what they demand. */
final class PostgreSqlCatalogChecks {

    private static final String COLUMN = "\\(?(\"(?:[^\"]|\"\")+\"|[a-z_][a-z0-9_]*)\\)?(?:::text)?";
    private static final String LITERAL = "'(?:[^']|'')*+'::(?:character varying|text)";
    private static final String LIST = "ARRAY\\[(" + LITERAL + "(?:, " + LITERAL + ")*+)]";
    private static final Pattern ONE = Pattern.compile("\\(" + COLUMN + " = (" + LITERAL + ")\\)");
    private static final Pattern SOME =
            Pattern.compile("\\(" + COLUMN + " = ANY \\((?:" + LIST + "|\\(" + LIST + "\\)::text\\[])\\)\\)");
    private static final Pattern EACH = Pattern.compile("'((?:[^']|'')*+)'::");

    private PostgreSqlCatalogChecks() {}

    /** The values that a text column must have one of; empty if the check demands something else. */
    static Optional<CheckRule> oneOf(TableBuilder table, String printed) {
        for (Pattern pattern : List.of(ONE, SOME)) {
            Matcher check = pattern.matcher(printed);
            if (check.matches()) {
                String list = Optional.ofNullable(check.group(2)).orElseGet(() -> check.group(3));
                return column(table, check.group(1)).map(column -> new CheckRule.OneOf(column, values(list)));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> column(TableBuilder table, String printed) {
        String name = printed.startsWith("\"")
                ? printed.substring(1, printed.length() - 1).replace("\"\"", "\"")
                : printed;
        return table.column(name)
                .filter(column -> column.type() instanceof ColumnType.Varchar || column.type() == Simple.TEXT)
                .map(column -> column.name());
    }

    private static List<String> values(String list) {
        List<String> values = new ArrayList<>();
        Matcher literal = EACH.matcher(list);
        while (literal.find()) {
            values.add(literal.group(1).replace("''", "'"));
        }
        return values;
    }
}
