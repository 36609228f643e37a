package io.github.ormgen.dialect;

import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.Table;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes lowered indexes, as statements of their own or as part of a table. */
public record IndexStatements(Dialect dialect) {

    /** A call of one function, which PostgreSQL takes without parentheses of its own. */
    private static final Pattern CALL = Pattern.compile("[a-z_][a-z0-9_]*\\([^()]*\\)");

    /** The statement that makes an index. */
    public Statement statement(Table table, Index index) {
        IdentifierQuoting names = dialect.names();
        String text = "create " + head(index) + " on " + names.of(table.name())
                + index.method().map(method -> " using " + method).orElse("")
                + " " + parts(index, false)
                + (index.include().isEmpty() ? "" : " include " + names.list(index.include()))
                + index.where()
                        .flatMap(where -> new Expressions(dialect).of(where))
                        .map(condition -> " where " + condition)
                        .orElse("");
        return Statement.of(index.unique() ? Stage.UNIQUE_INDEX : Stage.INDEX, index.name(), text);
    }

    /** The clause of {@code create table}, where even a plain call needs parentheses around it. */
    public String clause(Index index) {
        return head(index) + " " + parts(index, true);
    }

    private String head(Index index) {
        return (index.unique() ? "unique " : "") + "index " + dialect.names().of(index.name());
    }

    private String parts(Index index, boolean isEachInParentheses) {
        return index.parts().stream()
                .map(part -> part(part, isEachInParentheses))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private String part(IndexPart part, boolean isInParentheses) {
        return key(part, isInParentheses)
                + (part.order() == IndexPart.Order.DESCENDING ? " desc" : "")
                + switch (part.nulls()) {
                    case DEFAULT -> "";
                    case FIRST -> " nulls first";
                    case LAST -> " nulls last";
                };
    }

    private String key(IndexPart part, boolean isInParentheses) {
        if (part instanceof IndexPart.OfExpression expression) {
            String sql = new Expressions(dialect).of(expression.expression()).orElseThrow();
            return CALL.matcher(sql).matches() && !isInParentheses ? sql : "(" + sql + ")";
        }
        return dialect.names().of(((IndexPart.OfColumn) part).column());
    }
}
