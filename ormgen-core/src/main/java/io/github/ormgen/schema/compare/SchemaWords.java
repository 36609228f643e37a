package io.github.ormgen.schema.compare;

import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.SqlText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What parts of a schema are, in words in which only what means something differs. */
public final class SchemaWords {

    private SchemaWords() {}

    /** A type. */
    public static String type(ColumnType type) {
        return type.match(
                simple -> simple.name().toLowerCase(Locale.ROOT),
                varchar -> "varchar(" + varchar.length() + ")",
                numeric -> "numeric(" + numeric.precision() + "," + numeric.scale() + ")",
                varbinary -> "varbinary(" + varbinary.length() + ")",
                array -> type(array.element()) + "[]",
                named -> named.name().toString(),
                custom -> custom.definition().any());
    }

    /** The default of a column, empty for none. */
    public static String value(Column column) {
        return column.defaultValue().map(SchemaWords::value).orElse("");
    }

    private static String value(DefaultValue value) {
        return value.match(
                text -> "'" + text.value() + "'",
                SchemaWords::number,
                bool -> String.valueOf(bool.value()),
                special -> switch (special) {
                    case NOW -> "now, in UTC";
                    case RANDOM_UUID -> "a random uuid";
                    case EMPTY_ARRAY, EMPTY_OBJECT -> "empty";
                },
                sql -> sql(sql.expression()));
    }

    private static String number(DefaultValue.Number number) {
        BigDecimal plain = number.value().stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }

    /** SQL without the braces around columns. */
    public static String sql(SqlText sql) {
        return sql.withColumns(name -> "\0" + name + "\0")
                .any()
                .replace("{\0", "")
                .replace("\0}", "")
                .strip();
    }

    /** The same, empty for none. */
    public static String sql(Optional<SqlText> sql) {
        return sql.map(SchemaWords::sql).orElse("");
    }

    /** A rule as SQL that every database reads. */
    public static String rule(CheckRule rule) {
        return rule(rule, UnaryOperator.identity());
    }

    /** The same with other names of columns. */
    public static String rule(CheckRule rule, UnaryOperator<String> names) {
        return rule.match(
                oneOf -> names.apply(oneOf.column())
                        + oneOf.values().stream()
                                .map(value -> "'" + value.replace("'", "''") + "'")
                                .collect(Collectors.joining(", ", " in (", ")")),
                range -> range(range, names.apply(range.column())),
                length -> "char_length(" + names.apply(length.column()) + ") between " + length.minimum() + " and "
                        + length.maximum(),
                notBlank -> "trim(" + names.apply(notBlank.column()) + ") <> ''",
                sql -> sql(sql.condition()));
    }

    private static String range(CheckRule.Range rule, String column) {
        return Stream.concat(
                        rule.minimum().map(least -> column + " >= " + least.toPlainString()).stream(),
                        rule.maximum().map(most -> column + " <= " + most.toPlainString()).stream())
                .collect(Collectors.joining(" and "));
    }

    /** What an index is on. */
    static String parts(Index index) {
        return index.parts().stream().map(SchemaWords::part).collect(Collectors.joining(", "));
    }

    private static String part(IndexPart part) {
        String what = part instanceof IndexPart.OfColumn column
                ? column.column()
                : bare(sql(((IndexPart.OfExpression) part).expression()));
        String order = part.order() == IndexPart.Order.DESCENDING ? " desc" : "";
        return what + order + (part.nulls() == IndexPart.Nulls.DEFAULT ? "" : " nulls " + part.nulls());
    }

    /** An expression in an index may have parentheses around it. */
    private static String bare(String sql) {
        return sql.startsWith("(") && sql.endsWith(")") && sql.indexOf('(', 1) < 0
                ? sql.substring(1, sql.length() - 1)
                : sql;
    }

    /** The pairs of columns are a set. */
    static String columns(ForeignKey key) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < key.columns().size(); i++) {
            pairs.add(key.columns().get(i) + " → " + key.targetColumns().get(i));
        }
        return pairs.stream().sorted().collect(Collectors.joining(", ")) + " of " + key.target();
    }
}
