package io.github.ormgen.dialect.postgresql;

import io.github.ormgen.dialect.catalog.Row;
import io.github.ormgen.dialect.catalog.TableBuilder;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.TableName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class PostgreSqlCatalogParts {

    private static final String COLUMN = "\\(?(\"(?:[^\"]|\"\")+\"|[a-z_][a-z0-9_]*)\\)?(?:::text)?";
    private static final String LITERAL = "'(?:[^']|'')*+'::(?:character varying|text)";
    private static final String LIST = "ARRAY\\[(" + LITERAL + "(?:, " + LITERAL + ")*+)]";
    private static final Pattern ONE = Pattern.compile("\\(" + COLUMN + " = (" + LITERAL + ")\\)");
    private static final Pattern SOME =
            Pattern.compile("\\(" + COLUMN + " = ANY \\((?:" + LIST + "|\\(" + LIST + "\\)::text\\[])\\)\\)");
    private static final Pattern EACH = Pattern.compile("'((?:[^']|'')*+)'::");

    private static final String USUAL_METHOD = "btree";
    private static final int DESCENDING = 1;
    private static final int NULLS_FIRST = 2;

    private PostgreSqlCatalogParts() {}

    static void constraint(Row row, TableBuilder table) throws SQLException {
        String name = row.text("name");
        String kind = row.text("kind");
        boolean isSaid = true;
        switch (kind) {
            case "p" -> table.add(new PrimaryKey(name, row.texts("columns")));
            case "u" -> {
                isSaid = !row.text("definition").contains("NULLS NOT DISTINCT");
                if (isSaid) {
                    table.uniqueKey(name, row.texts("columns"));
                }
            }
            case "f" -> isSaid = foreignKey(row, table);
            case "c" -> table.check(name, rule(table, row.text("condition")));
            default -> isSaid = false;
        }
        if (!isSaid || row.flag("more")) {
            table.unsupported("constraint", name, row.text("definition"));
        }
    }

    /** False for one that sets a default. */
    private static boolean foreignKey(Row row, TableBuilder table) throws SQLException {
        return table.foreignKey(
                row.text("name"),
                row.texts("columns"),
                new TableName(row.optional("target_schema"), row.text("target_name")),
                row.texts("target_columns"),
                action(row.text("on_delete")),
                action(row.text("on_update")));
    }

    private static Optional<ReferentialAction> action(String letter) {
        return switch (letter) {
            case "a" -> Optional.of(ReferentialAction.NO_ACTION);
            case "r" -> Optional.of(ReferentialAction.RESTRICT);
            case "c" -> Optional.of(ReferentialAction.CASCADE);
            case "n" -> Optional.of(ReferentialAction.SET_NULL);
            default -> Optional.empty();
        };
    }

    /** The values that a text column must have one of, if that is what the check demands. */
    private static CheckRule rule(TableBuilder table, String printed) {
        for (Pattern pattern : List.of(ONE, SOME)) {
            Matcher check = pattern.matcher(printed);
            if (check.matches()) {
                String list = Optional.ofNullable(check.group(2)).orElseGet(() -> check.group(3));
                Optional<String> column = column(table, check.group(1));
                if (column.isPresent()) {
                    return new CheckRule.OneOf(column.get(), values(list));
                }
            }
        }
        return new CheckRule.Sql(PostgreSqlCatalogTypes.sql(printed));
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

    /** An index with operators or collations of its own can't be said. */
    static void index(Row row, TableBuilder table) throws SQLException {
        String name = row.text("name");
        if (!row.flag("other")) {
            String method = row.text("method");
            table.add(new Index(
                    name,
                    table.path(name),
                    parts(row, method),
                    row.flag("is_unique"),
                    row.optional("predicate").map(PostgreSqlCatalogTypes::sql),
                    method.equals(USUAL_METHOD) ? Optional.empty() : Optional.of(method),
                    row.texts("include")));
        }
        if (row.flag("other") || row.flag("more")) {
            table.unsupported("index", name, row.text("definition"));
        }
    }

    private static List<IndexPart> parts(Row row, String method) throws SQLException {
        List<String> texts = row.texts("parts");
        List<String> columns = row.texts("columns");
        List<String> options = row.texts("options");
        List<IndexPart> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int option = method.equals(USUAL_METHOD) ? Integer.parseInt(options.get(i)) : 0;
            boolean isDescending = (option & DESCENDING) != 0;
            boolean isNullsFirst = (option & NULLS_FIRST) != 0;
            IndexPart.Order order = isDescending ? IndexPart.Order.DESCENDING : IndexPart.Order.ASCENDING;
            IndexPart.Nulls nulls = nulls(isDescending, isNullsFirst);
            parts.add(
                    columns.get(i).isEmpty()
                            ? new IndexPart.OfExpression(PostgreSqlCatalogTypes.sql(texts.get(i)), order, nulls)
                            : new IndexPart.OfColumn(columns.get(i), order, nulls));
        }
        return parts;
    }

    /** Nulls are the greatest values. */
    private static IndexPart.Nulls nulls(boolean isDescending, boolean isNullsFirst) {
        if (isDescending == isNullsFirst) {
            return IndexPart.Nulls.DEFAULT;
        }
        return isNullsFirst ? IndexPart.Nulls.FIRST : IndexPart.Nulls.LAST;
    }
}
