package io.github.ormgen.reverse;

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
final class Plain {

    private Plain() {}

    static String type(ColumnType type) {
        if (type instanceof ColumnType.Custom custom) {
            return Sql.text(OwnType.withoutWidths(custom.definition()));
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
    static String value(Column column) {
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
            return Plain.sql(value.expression());
        }
    }

    /** SQL without the braces around columns. */
    static String sql(SqlText sql) {
        return Sql.text(sql.withColumns(name -> "\0" + name + "\0"))
                .replace("{\0", "")
                .replace("\0}", "")
                .strip();
    }

    static String sql(Optional<SqlText> sql) {
        return sql.map(Plain::sql).orElse("");
    }

    /** A rule as SQL that every database reads. */
    static String rule(CheckRule rule) {
        return rule(rule, UnaryOperator.identity());
    }

    /** The same with other names of columns. */
    static String rule(CheckRule rule, UnaryOperator<String> names) {
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
            return Plain.sql(rule.condition());
        }
    }

    static String index(Index index) {
        List<String> words = new ArrayList<>();
        words.add(index.unique() ? "unique on" : "on");
        words.add(index.parts().stream().map(Plain::part).collect(Collectors.joining(", ")));
        index.method().filter(method -> !method.equals("btree")).ifPresent(method -> words.add("using " + method));
        index.where().ifPresent(sql -> words.add("where " + sql(sql)));
        if (!index.include().isEmpty()) {
            words.add("include " + String.join(", ", index.include()));
        }
        return String.join(" ", words);
    }

    private static String part(IndexPart part) {
        String what = part instanceof IndexPart.OfColumn column
                ? column.column()
                : bare(sql(((IndexPart.OfExpression) part).expression()));
        String order = part.order() == IndexPart.Order.DESCENDING ? " desc" : "";
        return what + order + (part.nulls() == IndexPart.Nulls.DEFAULT ? "" : " nulls " + part.nulls());
    }

    /** A model's expression in an index has parentheses. */
    private static String bare(String sql) {
        return sql.startsWith("(") && sql.endsWith(")") && sql.indexOf('(', 1) < 0
                ? sql.substring(1, sql.length() - 1)
                : sql;
    }

    /** The pairs of columns are a set. */
    static String foreignKey(ForeignKey key) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < key.columns().size(); i++) {
            pairs.add(key.columns().get(i) + " → " + key.targetColumns().get(i));
        }
        return pairs.stream().sorted().collect(Collectors.joining(", ")) + " of " + key.target();
    }

    /** What becomes of a referring row. */
    static String actions(ForeignKey key) {
        return "on delete " + words(key.onDelete()) + ", on update " + words(key.onUpdate());
    }

    private static String words(Enum<?> action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
