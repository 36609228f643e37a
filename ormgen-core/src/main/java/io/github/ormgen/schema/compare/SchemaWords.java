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
        if (type instanceof ColumnType.Custom custom) {
            return text(custom.definition());
        } else if (type instanceof ColumnType.NativeEnum named) {
            return named.name().toString();
        } else if (type instanceof ColumnType.ArrayOf array) {
            return type(array.element()) + "[]";
        } else if (type instanceof ColumnType.Varchar varchar) {
            return "varchar(" + varchar.length() + ")";
        } else if (type instanceof ColumnType.Varbinary varbinary) {
            return "varbinary(" + varbinary.length() + ")";
        } else if (type instanceof ColumnType.Numeric numeric) {
            return "numeric(" + numeric.precision() + "," + numeric.scale() + ")";
        }
        return type.toString().toLowerCase(Locale.ROOT);
    }

    /** The default of a column, empty for none. */
    public static String value(Column column) {
        return column.defaultValue().map(value -> value.accept(new Value())).orElse("");
    }

    private static final class Value implements DefaultValue.Visitor<String> {

        @Override
        public String text(DefaultValue.Text value) {
            return "'" + value.value() + "'";
        }

        @Override
        public String number(DefaultValue.Number value) {
            BigDecimal plain = value.value().stripTrailingZeros();
            return plain.signum() == 0 ? "0" : plain.toPlainString();
        }

        @Override
        public String bool(DefaultValue.Bool value) {
            return String.valueOf(value.value());
        }

        @Override
        public String special(DefaultValue.Special value) {
            return switch (value) {
                case NOW -> "now, in UTC";
                case RANDOM_UUID -> "a random uuid";
                case EMPTY_ARRAY, EMPTY_OBJECT -> "empty";
            };
        }

        @Override
        public String sql(DefaultValue.Sql value) {
            return SchemaWords.sql(value.expression());
        }
    }

    private static String text(SqlText sql) {
        return sql.common().orElseGet(() -> sql.specific().values().iterator().next());
    }

    /** SQL without the braces around columns. */
    public static String sql(SqlText sql) {
        return text(sql.withColumns(name -> "\0" + name + "\0"))
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
        return rule.accept(new Rule(names));
    }

    private record Rule(UnaryOperator<String> names) implements CheckRule.Visitor<String> {

        @Override
        public String oneOf(CheckRule.OneOf rule) {
            return names.apply(rule.column())
                    + rule.values().stream()
                            .map(value -> "'" + value.replace("'", "''") + "'")
                            .collect(Collectors.joining(", ", " in (", ")"));
        }

        @Override
        public String range(CheckRule.Range rule) {
            String column = names.apply(rule.column());
            return Stream.concat(
                            rule.minimum().map(least -> column + " >= " + least.toPlainString()).stream(),
                            rule.maximum().map(most -> column + " <= " + most.toPlainString()).stream())
                    .collect(Collectors.joining(" and "));
        }

        @Override
        public String length(CheckRule.Length rule) {
            return "char_length(" + names.apply(rule.column()) + ") between " + rule.minimum() + " and "
                    + rule.maximum();
        }

        @Override
        public String notBlank(CheckRule.NotBlank rule) {
            return "trim(" + names.apply(rule.column()) + ") <> ''";
        }

        @Override
        public String sql(CheckRule.Sql rule) {
            return SchemaWords.sql(rule.condition());
        }
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
