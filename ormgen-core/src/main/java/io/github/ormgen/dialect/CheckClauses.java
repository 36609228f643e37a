package io.github.ormgen.dialect;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Table;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the conditions of a table's checks; empty is what has no SQL for the database. */
public final class CheckClauses implements CheckRule.Visitor<Optional<String>> {

    private final Dialect dialect;
    private final Table table;

    /** Writes the conditions of a table for a dialect. */
    public CheckClauses(Dialect dialect, Table table) {
        this.dialect = dialect;
        this.table = table;
    }

    /** The clause of {@code create table}. */
    public Optional<String> of(Check check) {
        return check.rule()
                .accept(this)
                .map(condition -> "constraint " + dialect.names().of(check.name()) + " check (" + condition + ")");
    }

    @Override
    public Optional<String> oneOf(CheckRule.OneOf rule) {
        return Optional.of(rule.values().stream()
                .map(dialect::literal)
                .collect(Collectors.joining(", ", dialect.names().of(rule.column()) + " in (", ")")));
    }

    @Override
    public Optional<String> range(CheckRule.Range rule) {
        return Optional.of(between(
                dialect.names().of(rule.column()),
                rule.minimum().map(minimum -> minimum.toPlainString()),
                rule.maximum().map(maximum -> maximum.toPlainString())));
    }

    @Override
    public Optional<String> length(CheckRule.Length rule) {
        String column = dialect.names().of(rule.column());
        Optional<ColumnType> type = table.column(rule.column()).map(found -> found.type());
        boolean array = type.isPresent() && isArray(rule.column());
        int limit = type.filter(ColumnType.Varchar.class::isInstance)
                .map(varchar -> ((ColumnType.Varchar) varchar).length())
                .orElse(Integer.MAX_VALUE);
        return Optional.of(between(
                array ? dialect.cardinality(column) : "char_length(" + column + ")",
                rule.minimum() > 0 || rule.maximum() >= limit
                        ? Optional.of(String.valueOf(rule.minimum()))
                        : Optional.empty(),
                rule.maximum() < limit ? Optional.of(String.valueOf(rule.maximum())) : Optional.empty()));
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

    @Override
    public Optional<String> notBlank(CheckRule.NotBlank rule) {
        return Optional.of("trim(" + dialect.names().of(rule.column()) + ") <> ''");
    }

    @Override
    public Optional<String> sql(CheckRule.Sql rule) {
        return new Expressions(dialect).of(rule.condition());
    }
}
