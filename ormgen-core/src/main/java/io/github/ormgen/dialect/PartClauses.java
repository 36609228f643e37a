package io.github.ormgen.dialect;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes keys, indexes and checks of a lowered table as clauses; empty is what has no SQL for the database. */
public record PartClauses(Dialect dialect, Table table) {

    /** A call of one function, which PostgreSQL takes without parentheses of its own. */
    private static final Pattern CALL = Pattern.compile("[a-z_][a-z0-9_]*\\([^()]*\\)");

    /** The clauses of {@code create table}: the primary key, unique keys and checks. */
    List<String> ofTable() {
        return Stream.of(table.primaryKey().stream(), table.uniqueKeys().stream(), table.checks().stream())
                .flatMap(parts -> parts)
                .flatMap(part -> of(part).stream())
                .toList();
    }

    /** The clause; empty if the database has no SQL for it. Of an index, what follows {@code create} or {@code add}. */
    public Optional<String> of(TablePart part) {
        return switch (part.kind()) {
            case PRIMARY_KEY -> Optional.of(primary((PrimaryKey) part));
            case UNIQUE_KEY -> Optional.of(constraint(part) + "unique " + list(((UniqueKey) part).columns()));
            case INDEX -> Optional.of(dialect.indexText(table, (Index) part));
            case FOREIGN_KEY -> Optional.of(foreign((ForeignKey) part));
            case CHECK ->
                condition(((Check) part).rule()).map(condition -> constraint(part) + "check (" + condition + ")");
        };
    }

    /** MariaDB refuses the one name that all of its primary keys have. */
    private String primary(PrimaryKey key) {
        boolean isUsual = !dialect.has(Feature.NAMED_PRIMARY_KEYS) && key.name().equalsIgnoreCase("PRIMARY");
        return (isUsual ? "" : constraint(key)) + "primary key " + list(key.columns());
    }

    private String foreign(ForeignKey key) {
        return constraint(key) + "foreign key " + list(key.columns())
                + " references " + dialect.names().of(key.target(), table.name()) + " " + list(key.targetColumns())
                + action(" on delete ", key.onDelete())
                + action(" on update ", key.onUpdate());
    }

    private static String action(String event, ReferentialAction action) {
        return switch (action) {
            case NO_ACTION -> "";
            case RESTRICT -> event + "restrict";
            case CASCADE -> event + "cascade";
            case SET_NULL -> event + "set null";
        };
    }

    private String constraint(TablePart part) {
        return "constraint " + dialect.names().of(part.name()) + " ";
    }

    private String list(List<String> columns) {
        return dialect.names().list(columns);
    }

    /** The condition that the rule of a check is. */
    public Optional<String> condition(CheckRule rule) {
        return rule.match(
                oneOf -> Optional.of(oneOf.values().stream()
                        .map(dialect::literal)
                        .collect(Collectors.joining(", ", dialect.names().of(oneOf.column()) + " in (", ")"))),
                range -> Optional.of(between(
                        dialect.names().of(range.column()),
                        range.minimum().map(BigDecimal::toPlainString),
                        range.maximum().map(BigDecimal::toPlainString))),
                length -> Optional.of(length(length)),
                notBlank -> Optional.of("trim(" + dialect.names().of(notBlank.column()) + ") <> ''"),
                sql -> new Expressions(dialect).of(sql.condition()));
    }

    private String length(CheckRule.Length rule) {
        String column = dialect.names().of(rule.column());
        Optional<ColumnType> type = table.column(rule.column()).map(found -> found.type());
        // Where arrays are JSON, only arrays have a length that is checked.
        boolean array = type.filter(found -> found instanceof ColumnType.ArrayOf || found == ColumnType.Simple.JSON)
                .isPresent();
        int limit = type.filter(ColumnType.Varchar.class::isInstance)
                .map(varchar -> ((ColumnType.Varchar) varchar).length())
                .orElse(Integer.MAX_VALUE);
        return between(
                array ? dialect.cardinality(column) : "char_length(" + column + ")",
                rule.minimum() > 0 || rule.maximum() >= limit
                        ? Optional.of(String.valueOf(rule.minimum()))
                        : Optional.empty(),
                rule.maximum() < limit ? Optional.of(String.valueOf(rule.maximum())) : Optional.empty());
    }

    private static String between(String value, Optional<String> minimum, Optional<String> maximum) {
        if (minimum.isPresent() && maximum.isPresent()) {
            return value + " between " + minimum.get() + " and " + maximum.get();
        }
        return value
                + minimum.map(least -> " >= " + least).orElse("")
                + maximum.map(most -> " <= " + most).orElse("");
    }

    /** The statement that makes an index. */
    String createIndex(Index index) {
        return "create " + head(index) + " on " + dialect.names().of(table.name())
                + index.method().map(method -> " using " + method).orElse("")
                + " " + keys(index, false)
                + (index.include().isEmpty() ? "" : " include " + list(index.include()))
                + index.where()
                        .flatMap(where -> new Expressions(dialect).of(where))
                        .map(condition -> " where " + condition)
                        .orElse("");
    }

    /** An index as {@code create table} takes it, where even a plain call needs parentheses around it. */
    public String indexInTable(Index index) {
        return head(index) + " " + keys(index, true);
    }

    private String head(Index index) {
        return (index.unique() ? "unique " : "") + "index " + dialect.names().of(index.name());
    }

    private String keys(Index index, boolean isEachInParentheses) {
        return index.parts().stream()
                .map(part -> key(part, isEachInParentheses)
                        + (part.order() == IndexPart.Order.DESCENDING ? " desc" : "")
                        + switch (part.nulls()) {
                            case DEFAULT -> "";
                            case FIRST -> " nulls first";
                            case LAST -> " nulls last";
                        })
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private String key(IndexPart part, boolean isInParentheses) {
        if (part instanceof IndexPart.OfExpression expression) {
            String sql = new Expressions(dialect).of(expression.expression()).orElseThrow();
            return CALL.matcher(sql).matches() && !isInParentheses ? sql : "(" + sql + ")";
        }
        return dialect.names().of(((IndexPart.OfColumn) part).column());
    }
}
