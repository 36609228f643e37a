package io.github.ormgen.sql.guard;

import io.github.ormgen.change.Conversion;
import io.github.ormgen.change.FillValue;
import io.github.ormgen.change.fold.ColumnRenaming;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Expressions;
import io.github.ormgen.dialect.Rule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.TableName;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what a script makes of columns by what they held at its start. */
record OriginalValues(Dialect dialect) {

    /** A column that nothing has become of. */
    OriginalValue column(String name) {
        return new OriginalValue(dialect.names().of(name), Optional.of(name), Map.of());
    }

    /** Whether rows get something in a new column. */
    boolean hasDefault(Column column) {
        return dialect.defaultOf(column).isPresent();
    }

    /** What rows get in a new column; empty if only the database knows. */
    Optional<OriginalValue> added(Column column) {
        if (column.identity() || column.generated().isPresent()) {
            return Optional.empty();
        }
        Optional<String> value = dialect.defaultOf(column);
        if (value.isEmpty()) {
            return nothing(column.type());
        }
        boolean isSame = column.defaultValue()
                .filter(given -> given instanceof DefaultValue.Text
                        || given instanceof DefaultValue.Number
                        || given instanceof DefaultValue.Bool)
                .isPresent();
        return isSame ? value.map(text -> OriginalValue.written(typed(text, column))) : Optional.empty();
    }

    /** A text that stands for something else has no type of its own in a query. */
    private String typed(String text, Column column) {
        ColumnType type = column.type();
        boolean isText = Conversion.isText(type) || type instanceof ColumnType.NativeEnum;
        boolean isOther = column.defaultValue().orElseThrow() instanceof DefaultValue.Text && !isText;
        return isOther && !dialect.does(Rule.FINDS_TYPES) ? "cast(" + text + " as " + dialect.type(type) + ")" : text;
    }

    /** Null, of a type where the database can't find it out; a type of the model's own may not be there at the start. */
    private Optional<OriginalValue> nothing(ColumnType type) {
        if (type instanceof ColumnType.NativeEnum || type instanceof ColumnType.ArrayOf) {
            return Optional.empty();
        }
        return Optional.of(OriginalValue.written(
                dialect.does(Rule.FINDS_TYPES) ? "null" : "cast(null as " + dialect.type(type) + ")"));
    }

    /** What rows have once those that have nothing get something. */
    Optional<OriginalValue> filled(
            OriginalValue value, Column column, FillValue fill, Map<String, OriginalValue> columns) {
        Optional<OriginalValue> given = fill instanceof FillValue.Sql sql
                ? written(sql.expression(), columns)
                : added(column.withDefaultValue(Optional.of(((FillValue.Literal) fill).value())));
        boolean isNothing = Optional.of(value).equals(nothing(column.type()));
        return given.map(other ->
                isNothing ? other : OriginalValue.written("coalesce(" + value.sql() + ", " + other.sql() + ")"));
    }

    /** What an expression gives over columns that hold what they held; empty if it looks at others. */
    Optional<OriginalValue> written(SqlText expression, Map<String, OriginalValue> columns) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        for (Map.Entry<String, OriginalValue> column : columns.entrySet()) {
            if (expression.mentions(column.getKey())) {
                if (column.getValue().column().isEmpty()) {
                    return Optional.empty();
                }
                String name = column.getValue().column().get();
                names.put(column.getKey(), name);
                if (!name.equals(column.getKey())) {
                    words.put(column.getKey(), "{" + name + "}");
                }
            }
        }
        SqlText then = new ColumnRenaming(names).in(expression);
        return new Expressions(dialect)
                .of(then.withWords(word -> words.getOrDefault(word, word)))
                .filter(sql -> !sql.toLowerCase(Locale.ROOT).contains("select"))
                .map(OriginalValue::written);
    }

    /** What rows have once one value has taken the place of another. */
    OriginalValue replaced(OriginalValue value, String before, String after) {
        return value.replaced(dialect.literal(before), dialect.literal(after));
    }

    /** The rows of a table with the columns that they will have. */
    String rows(TableName original, List<String> names, Map<String, OriginalValue> columns) {
        return names.stream()
                .distinct()
                .map(name -> Objects.requireNonNull(columns.get(name)).sql() + " as "
                        + dialect.names().of(name))
                .collect(Collectors.joining(
                        ", ", "(select ", " from " + dialect.names().of(original) + ")"));
    }

    /**
     * What a column holds, said of the rows at the start of a script.
     *
     * @param base an expression over the columns of then
     * @param column the name of then if it is the column itself
     * @param replaced the literals that have taken the place of others, by those
     */
    record OriginalValue(String base, Optional<String> column, Map<String, String> replaced) {

        static OriginalValue written(String sql) {
            return new OriginalValue(sql, Optional.empty(), Map.of());
        }

        /** The same once one literal has taken the place of another. */
        OriginalValue replaced(String before, String after) {
            Map<String, String> next = new LinkedHashMap<>(replaced);
            next.replaceAll((from, to) -> to.equals(before) ? after : to);
            next.putIfAbsent(before, after);
            return new OriginalValue(base, Optional.empty(), next);
        }

        String sql() {
            return replaced.isEmpty()
                    ? base
                    : replaced.entrySet().stream()
                            .map(value -> "when " + value.getKey() + " then " + value.getValue())
                            .collect(Collectors.joining(" ", "case " + base + " ", " else " + base + " end"));
        }
    }
}
