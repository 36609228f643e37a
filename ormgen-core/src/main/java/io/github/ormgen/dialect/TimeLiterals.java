package io.github.ormgen.dialect;

import io.github.ormgen.schema.ColumnType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Turns dates and times from ISO 8601 into what all databases read. */
public final class TimeLiterals {

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(TIME)
            .toFormatter(Locale.ROOT);

    private TimeLiterals() {}

    /** Whether values of a type are dates or times. */
    public static boolean isTime(ColumnType type) {
        return type == ColumnType.Simple.DATE
                || type == ColumnType.Simple.TIME
                || type == ColumnType.Simple.TIMESTAMP
                || type == ColumnType.Simple.INSTANT;
    }

    /**
     * The text between the quotes of a literal.
     *
     * @param type the column's type
     * @param iso the value
     * @param zone what an instant ends in: an offset, or nothing where the database keeps no zone
     */
    public static String text(ColumnType type, String iso, String zone) {
        if (type == ColumnType.Simple.TIME) {
            return LocalTime.parse(iso).format(TIME);
        }
        if (type == ColumnType.Simple.TIMESTAMP) {
            return LocalDateTime.parse(iso).format(DATE_TIME);
        }
        return type == ColumnType.Simple.INSTANT ? inUtc(iso).format(DATE_TIME) + zone : iso;
    }

    private static LocalDateTime inUtc(String iso) {
        try {
            return LocalDateTime.ofInstant(Instant.parse(iso), ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            return OffsetDateTime.parse(iso)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toLocalDateTime();
        }
    }
}
