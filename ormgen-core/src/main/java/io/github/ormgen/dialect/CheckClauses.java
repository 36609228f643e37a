package io.github.ormgen.dialect;

import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Table;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the conditions of a table's checks; empty is what has no SQL for the database. */
public record CheckClauses(Dialect dialect, Table table) {

    /** The condition that a rule is. */
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
        boolean array = type.isPresent() && isArray(rule.column());
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

    /** Where arrays are JSON, only arrays have a length that is checked. */
    private boolean isArray(String name) {
        return table.column(name)
                .filter(column ->
                        column.type() instanceof ColumnType.ArrayOf || column.type() == ColumnType.Simple.JSON)
                .isPresent();
    }

    private static String between(String value, Optional<String> minimum, Optional<String> maximum) {
        if (minimum.isPresent() && maximum.isPresent()) {
            return value + " between " + minimum.get() + " and " + maximum.get();
        }
        return value
                + minimum.map(least -> " >= " + least).orElse("")
                + maximum.map(most -> " <= " + most).orElse("");
    }
}
