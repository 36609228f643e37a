package io.github.ormgen.change;

import io.github.ormgen.schema.ColumnType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/** What happens to values when a column's type changes and nothing says how. */
public enum Conversion {
    /** Every value stays what it is. */
    EXACT,
    /** A value stays what it is or does not fit. */
    NARROWING,
    /** No database does it by itself, or not all of them alike. */
    NONE;

    private static final Map<ColumnType, Integer> BITS =
            Map.of(ColumnType.Simple.SMALLINT, 15, ColumnType.Simple.INTEGER, 31, ColumnType.Simple.BIGINT, 63);

    /** Numbers from one to another, both included. */
    public record Range(BigDecimal minimum, BigDecimal maximum) {}

    /** What becomes of values when a column that stays gets another type. */
    public static Conversion of(ColumnChange change) {
        return of(change.old().type(), change.next().type());
    }

    /** What becomes of values of one type in another. */
    public static Conversion of(ColumnType before, ColumnType after) {
        if (before.equals(after)) {
            return EXACT;
        }
        if (isText(before) && isText(after)) {
            return length(after) >= length(before) ? EXACT : NARROWING;
        }
        if (isBytes(before) && isBytes(after)) {
            return bytes(after) >= bytes(before) ? EXACT : NARROWING;
        }
        if (range(before).isPresent() && range(after).isPresent()) {
            return holds(after, before) ? EXACT : NARROWING;
        }
        if (before == ColumnType.Simple.REAL && after == ColumnType.Simple.DOUBLE) {
            return EXACT;
        }
        if (before == ColumnType.Simple.DOUBLE && after == ColumnType.Simple.REAL) {
            return NARROWING;
        }
        if (isText(before) && after instanceof ColumnType.NativeEnum) {
            return NARROWING;
        }
        return before instanceof ColumnType.NativeEnum && isText(after) ? EXACT : NONE;
    }

    /** Whether a type holds text. */
    public static boolean isText(ColumnType type) {
        return type == ColumnType.Simple.TEXT || type instanceof ColumnType.Varchar;
    }

    /** The numbers that an exact type holds; empty for another type. */
    public static Optional<Range> range(ColumnType type) {
        if (type instanceof ColumnType.Numeric decimal) {
            BigDecimal most = BigDecimal.TEN
                    .pow(decimal.precision())
                    .subtract(BigDecimal.ONE)
                    .movePointLeft(decimal.scale());
            return Optional.of(new Range(most.negate(), most));
        }
        return Optional.ofNullable(BITS.get(type)).map(Conversion::bits);
    }

    /** The digits behind the point of an exact type; empty for another type. */
    public static Optional<Integer> scale(ColumnType type) {
        if (type instanceof ColumnType.Numeric decimal) {
            return Optional.of(decimal.scale());
        }
        return range(type).map(range -> 0);
    }

    private static boolean holds(ColumnType outer, ColumnType inner) {
        Range wide = range(outer).orElseThrow();
        Range narrow = range(inner).orElseThrow();
        return scale(outer).orElseThrow() >= scale(inner).orElseThrow()
                && wide.minimum().compareTo(narrow.minimum()) <= 0
                && wide.maximum().compareTo(narrow.maximum()) >= 0;
    }

    private static Range bits(int bits) {
        BigInteger limit = BigInteger.TWO.pow(bits);
        return new Range(new BigDecimal(limit.negate()), new BigDecimal(limit.subtract(BigInteger.ONE)));
    }

    private static int length(ColumnType type) {
        return type instanceof ColumnType.Varchar text ? text.length() : Integer.MAX_VALUE;
    }

    private static boolean isBytes(ColumnType type) {
        return type == ColumnType.Simple.BLOB || type instanceof ColumnType.Varbinary;
    }

    private static int bytes(ColumnType type) {
        return type instanceof ColumnType.Varbinary limited ? limited.length() : Integer.MAX_VALUE;
    }
}
