package io.github.ormgen.schema;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A query that is read like a table.
 *
 * @param name its name
 * @param path the view's name in the model
 * @param comment what the model says of it
 * @param sql its query; a placeholder stands for a column's name, or for that of a table if it begins with {@value #TABLE}
 * @param columns what it gives, in the model's order
 * @param reads the tables and views that its query names, by placeholders or not, sorted
 */
public record View(
        TableName name,
        String path,
        Optional<String> comment,
        SqlText sql,
        List<ViewColumn> columns,
        List<TableName> reads)
        implements SchemaPart<View> {

    /** How the placeholder of a table begins. */
    public static final String TABLE = "@";

    private static final Pattern ALL_COLUMNS =
            Pattern.compile("(?:\\b(?:select|distinct|all)\\s|[.,])\\s*\\*", Pattern.CASE_INSENSITIVE);

    /** Keeps copies of the lists. */
    public View {
        columns = List.copyOf(columns);
        reads = List.copyOf(reads);
    }

    /** Views in an order in which they can be made. A word that looks like a view may make a circle. */
    public static List<View> inOrder(List<View> views) {
        Map<TableName, View> byName = views.stream().collect(Collectors.toMap(View::name, Function.identity()));
        return DependencyOrder.of(
                views,
                view -> view.reads().stream()
                        .filter(byName::containsKey)
                        .map(byName::get)
                        .toList());
    }

    /** What stands between braces for a table. */
    public static String placeholder(TableName table) {
        return TABLE + table;
    }

    /** The table that a placeholder stands for, empty if it stands for a column. */
    public Optional<TableName> table(String placeholder) {
        return reads.stream()
                .filter(table -> placeholder(table).equals(placeholder))
                .findFirst();
    }

    /** Whether its query may use a column of that name: it has the name, or asks for all columns. */
    public boolean mentions(String column) {
        return asksForAll() || sql.names().contains(column.toLowerCase(Locale.ROOT));
    }

    /** Whether its query asks for all columns of something, so that it gives others when those change. */
    public boolean asksForAll() {
        return Stream.concat(sql.common().stream(), sql.specific().values().stream())
                .anyMatch(text -> ALL_COLUMNS.matcher(text).find());
    }

    @Override
    public View with(TableName otherName, String otherPath) {
        return new View(otherName, otherPath, comment, sql, columns, reads);
    }

    /**
     * A column that a view gives.
     *
     * @param name the physical name, unquoted
     * @param type what the model takes it to hold; the query decides what it really is
     */
    public record ViewColumn(String name, ColumnType type) {}
}
