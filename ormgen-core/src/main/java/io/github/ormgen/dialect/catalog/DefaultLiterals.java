package io.github.ormgen.dialect.catalog;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.DefaultValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** Turns literals, as databases print them, into defaults of columns. */
public final class DefaultLiterals {

    private static final Set<ColumnType> NUMBERS =
            Set.of(Simple.SMALLINT, Simple.INTEGER, Simple.BIGINT, Simple.REAL, Simple.DOUBLE);

    private DefaultLiterals() {}

    /** Whether values of a type are numbers. */
    public static boolean isNumber(ColumnType type) {
        return NUMBERS.contains(type) || type instanceof ColumnType.Numeric;
    }

    /**
     * The default that a printed text is, if it is no literal but true, false or something that the database makes.
     *
     * @param isNow whether it is the current time
     * @param uuid what makes a random uuid
     * @param isEmptyArray whether it is an array without elements
     */
    public static Optional<DefaultValue> word(
            ColumnType type, String printed, boolean isNow, String uuid, boolean isEmptyArray) {
        if (type == Simple.BOOLEAN && (printed.equalsIgnoreCase("true") || printed.equalsIgnoreCase("false"))) {
            return Optional.of(new DefaultValue.Bool(Boolean.parseBoolean(printed)));
        }
        if (type.isTime() && isNow) {
            return Optional.of(DefaultValue.Special.NOW);
        }
        if (type == Simple.UUID && printed.equals(uuid)) {
            return Optional.of(DefaultValue.Special.RANDOM_UUID);
        }
        return type instanceof ColumnType.ArrayOf && isEmptyArray
                ? Optional.of(DefaultValue.Special.EMPTY_ARRAY)
                : Optional.empty();
    }

    /** The default that a text is to a column of a type; empty if it is none that could be written the same way. */
    public static Optional<DefaultValue> of(ColumnType type, String text) {
        if (isNumber(type)) {
            return number(text);
        }
        if (type.isTime()) {
            return time(type, text);
        }
        if (type == Simple.JSON && text.equals("{}")) {
            return Optional.of(DefaultValue.Special.EMPTY_OBJECT);
        }
        if (type == Simple.JSON && text.equals("[]")) {
            return Optional.of(DefaultValue.Special.EMPTY_ARRAY);
        }
        boolean isOther = type == Simple.BOOLEAN || type instanceof ColumnType.ArrayOf;
        return isOther ? Optional.empty() : Optional.of(new DefaultValue.Text(text));
    }

    private static Optional<DefaultValue> number(String text) {
        try {
            return Optional.of(new DefaultValue.Number(new BigDecimal(text)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** In the form of ISO 8601; a moment in UTC. */
    private static Optional<DefaultValue> time(ColumnType type, String text) {
        String iso = text.replace(' ', 'T');
        try {
            return Optional.of(new DefaultValue.Text(
                    switch ((Simple) type) {
                        case TIME -> LocalTime.parse(text).toString();
                        case TIMESTAMP -> LocalDateTime.parse(iso).toString();
                        case INSTANT -> moment(iso).toInstant().toString();
                        default -> LocalDate.parse(text).toString();
                    }));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** PostgreSQL prints an offset without minutes if it has none; where a database keeps none it is UTC. */
    private static OffsetDateTime moment(String iso) {
        if (iso.matches(".*[+-]\\d{2}")) {
            return OffsetDateTime.parse(iso + ":00");
        }
        return iso.matches(".*([+-]\\d{2}:\\d{2}|Z)")
                ? OffsetDateTime.parse(iso)
                : LocalDateTime.parse(iso).atOffset(ZoneOffset.UTC);
    }
}
