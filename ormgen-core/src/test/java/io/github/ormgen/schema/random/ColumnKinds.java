package io.github.ormgen.schema.random;

import io.github.ormgen.change.FillValue;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.SqlText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Types of columns, and values of theirs. */
final class ColumnKinds {

    private static final List<ColumnType> WHOLE = List.of(Simple.SMALLINT, Simple.INTEGER, Simple.BIGINT);
    private static final List<ColumnType> OTHER = List.of(
            Simple.TEXT,
            Simple.BOOLEAN,
            Simple.REAL,
            Simple.DOUBLE,
            Simple.UUID,
            Simple.DATE,
            Simple.TIME,
            Simple.TIMESTAMP,
            Simple.INSTANT,
            Simple.BLOB,
            Simple.JSON,
            new ColumnType.Varbinary(40),
            new ColumnType.ArrayOf(Simple.INTEGER),
            new ColumnType.Custom(SqlText.of("varchar(45)")));

    private final Dice dice;

    ColumnKinds(Dice dice) {
        this.dice = dice;
    }

    ColumnType type() {
        return switch (dice.between(0, 9)) {
            case 0, 1, 2, 3 -> new ColumnType.Varchar(dice.between(10, 90));
            case 4, 5 -> dice.one(WHOLE);
            case 6 -> numeric();
            default -> dice.one(OTHER);
        };
    }

    ColumnType keyType() {
        return dice.one(List.of(Simple.BIGINT, Simple.INTEGER, Simple.UUID, new ColumnType.Varchar(30)));
    }

    private ColumnType numeric() {
        int scale = dice.between(0, 4);
        return new ColumnType.Numeric(scale + dice.between(8, 12), scale);
    }

    static boolean isText(ColumnType type) {
        return type instanceof ColumnType.Varchar;
    }

    static boolean isWhole(ColumnType type) {
        return WHOLE.contains(type);
    }

    static boolean isNumber(ColumnType type) {
        return isWhole(type) || type instanceof ColumnType.Numeric;
    }

    static boolean isIndexable(ColumnType type) {
        return isText(type)
                || isNumber(type)
                || List.of(Simple.BOOLEAN, Simple.UUID, Simple.DATE, Simple.TIMESTAMP, Simple.INSTANT)
                        .contains(type);
    }

    /** Another type that takes every value, or at least those that fit; for what is used elsewhere, one that compares alike. */
    Optional<ColumnType> another(ColumnType type, boolean isUsed) {
        if (type instanceof ColumnType.Varchar text) {
            return Optional.of(
                    !isUsed && dice.once(4)
                            ? Simple.TEXT
                            : new ColumnType.Varchar(text.length() + dice.one(List.of(-5, 10, 20, 30))));
        }
        if (type == Simple.TEXT) {
            return Optional.of(new ColumnType.Varchar(80));
        }
        if (isWhole(type)) {
            return Optional.of(!isUsed && dice.once(4) ? new ColumnType.Varchar(20) : dice.one(WHOLE));
        }
        if (type instanceof ColumnType.Numeric numeric) {
            return Optional.of(new ColumnType.Numeric(
                    numeric.precision() + dice.between(0, 5), numeric.scale() + dice.between(0, 1)));
        }
        return type == Simple.REAL ? Optional.of(Simple.DOUBLE) : Optional.empty();
    }

    /** What converts values where the database can't by itself. */
    static Optional<FillValue> conversion(ColumnType before, ColumnType after, String column) {
        return isWhole(before) && isText(after)
                ? Optional.of(new FillValue.Sql(SqlText.of("concat('', {" + column + "})")))
                : Optional.empty();
    }

    Optional<DefaultValue> value(ColumnType type) {
        if (type instanceof ColumnType.Varchar || type == Simple.TEXT) {
            return Optional.of(new DefaultValue.Text(dice.one(List.of("x", "it's", "none", "a b"))));
        }
        if (isNumber(type) || type == Simple.REAL || type == Simple.DOUBLE) {
            return Optional.of(new DefaultValue.Number(BigDecimal.valueOf(dice.between(0, 99))));
        }
        if (type == Simple.BOOLEAN) {
            return Optional.of(new DefaultValue.Bool(dice.once(2)));
        }
        if (type instanceof ColumnType.ArrayOf) {
            return Optional.of(DefaultValue.Special.EMPTY_ARRAY);
        }
        return special(type);
    }

    private static Optional<DefaultValue> special(ColumnType type) {
        if (type == Simple.JSON) {
            return Optional.of(DefaultValue.Special.EMPTY_OBJECT);
        }
        return List.of(Simple.DATE, Simple.TIME, Simple.TIMESTAMP, Simple.INSTANT)
                        .contains(type)
                ? Optional.of(DefaultValue.Special.NOW)
                : Optional.empty();
    }
}
