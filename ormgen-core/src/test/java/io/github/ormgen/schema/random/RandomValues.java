package io.github.ormgen.schema.random;

import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Values of a reference row of a number, which no row of another number has, as far as the type has so many. */
record RandomValues(Schema schema, Table table, int number, Random random) {

    private static final int STEP = 10;

    /** Whether a sequence of the table's gives the column's values. */
    boolean isNumbered(Column column) {
        return table.primaryKey()
                        .filter(key -> key.columns().equals(List.of(column.name())))
                        .isPresent()
                && schema.sequences().stream()
                        .anyMatch(sequence -> sequence.path().equals(column.path()));
    }

    /**
     * A value; empty if there is none that the language can say.
     *
     * @param same what it had before
     */
    Optional<RowValue> of(Column column, boolean isKey, Optional<RowValue> same) {
        int chance = isKey ? 0 : random.nextInt(STEP);
        if (!isKey && column.nullable() && random.nextInt(4) == 0) {
            return Optional.of(RowValue.Nothing.NULL);
        }
        List<String> allowed = allowed(column);
        if (!allowed.isEmpty()) {
            String any = allowed.get((number + chance) % allowed.size());
            return Optional.of(
                    text(same.map(RowValue::text).filter(allowed::contains).orElse(any)));
        }
        return same.filter(value -> fits(value, column.type())).or(() -> of(column.type(), number * STEP + chance));
    }

    private static boolean fits(RowValue value, ColumnType type) {
        if (value instanceof RowValue.Literal literal) {
            boolean isNumber = ColumnKinds.isNumber(type) && literal.value() instanceof DefaultValue.Number;
            boolean isText = type instanceof ColumnType.Varchar && literal.value() instanceof DefaultValue.Text;
            return isNumber || isText;
        }
        return false;
    }

    private List<String> allowed(Column column) {
        if (column.type() instanceof ColumnType.NativeEnum named) {
            return schema.enumTypes().stream()
                    .filter(type -> type.name().equals(named.name()))
                    .map(EnumType::values)
                    .findFirst()
                    .orElseThrow();
        }
        return table.checks().stream()
                .map(check -> check.rule())
                .filter(CheckRule.OneOf.class::isInstance)
                .map(CheckRule.OneOf.class::cast)
                .filter(rule -> rule.column().equals(column.name()))
                .map(CheckRule.OneOf::values)
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<RowValue> of(ColumnType type, int value) {
        if (type instanceof ColumnType.Varchar || type == Simple.TEXT) {
            return Optional.of(text(value % 3 == 0 ? "t" + value + "'\\" : "t" + value));
        } else if (type instanceof ColumnType.ArrayOf) {
            return Optional.of(new RowValue.Elements(value % 2 == 0 ? List.of() : List.of(number(value), number(2))));
        }
        return type instanceof ColumnType.Numeric || ColumnKinds.isWhole(type)
                ? Optional.of(number(value))
                : simple(type, value);
    }

    private static Optional<RowValue> simple(ColumnType type, int value) {
        if (!(type instanceof Simple simple)) {
            return Optional.empty();
        }
        return switch (simple) {
            case BOOLEAN -> Optional.of(new RowValue.Literal(new DefaultValue.Bool(value % 2 == 0)));
            case REAL, DOUBLE ->
                Optional.of(new RowValue.Literal(new DefaultValue.Number(BigDecimal.valueOf(value, 1))));
            case UUID -> Optional.of(text(new UUID(7, value).toString()));
            case DATE -> Optional.of(text("2026-02-" + (10 + value % 18)));
            case TIME -> Optional.of(text("10:20:" + (10 + value % 50)));
            case TIMESTAMP -> Optional.of(text("2026-02-03T10:20:" + (10 + value % 50)));
            case INSTANT -> Optional.of(text("2026-02-03T10:20:" + (10 + value % 50) + "Z"));
            case JSON -> Optional.of(text("{\"a\":" + value + "}"));
            case TEXT, SMALLINT, INTEGER, BIGINT, BLOB -> Optional.empty();
        };
    }

    private static RowValue.Literal text(String value) {
        return new RowValue.Literal(new DefaultValue.Text(value));
    }

    private static RowValue.Literal number(int value) {
        return new RowValue.Literal(new DefaultValue.Number(BigDecimal.valueOf(value)));
    }
}
