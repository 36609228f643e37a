package io.github.ormgen.dialect;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.DefaultValue;
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
import java.util.Optional;

/**
 * The names of types as standard SQL has them, for a database without arrays and enum types; and the values that columns of
 * these types have by default.
 */
public abstract class StandardTypes {

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(TIME)
            .toFormatter(Locale.ROOT);

    private final Dialect dialect;

    /** The types of a dialect. */
    protected StandardTypes(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The dialect. */
    protected final Dialect dialect() {
        return dialect;
    }

    /** The name of a type. */
    protected final String of(ColumnType type) {
        return type.match(
                this::simple,
                varchar -> "varchar(" + varchar.length() + ")",
                this::numeric,
                this::varbinary,
                this::array,
                this::nativeEnum,
                custom -> dialect.textOf(custom.definition()).orElseThrow());
    }

    /** A type without parameters. */
    protected String simple(ColumnType.Simple type) {
        return switch (type) {
            case TEXT -> "clob";
            case BOOLEAN -> "boolean";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "real";
            case DOUBLE -> "double precision";
            case UUID -> "uuid";
            case DATE -> "date";
            case TIME -> "time(6)";
            case TIMESTAMP -> "timestamp(6)";
            case INSTANT -> "timestamp(6) with time zone";
            case BLOB -> "blob";
            case JSON -> "json";
        };
    }

    /** A decimal number. */
    protected String numeric(ColumnType.Numeric type) {
        return "numeric(" + type.precision() + (type.scale() == 0 ? ")" : "," + type.scale() + ")");
    }

    /** Bytes. */
    protected String varbinary(ColumnType.Varbinary type) {
        return "varbinary(" + type.length() + ")";
    }

    /** Never asked for: the schema has been lowered. */
    protected String array(ColumnType.ArrayOf type) {
        throw new IllegalArgumentException("not lowered: " + type);
    }

    /** Never asked for: the schema has been lowered. */
    protected String nativeEnum(ColumnType.NativeEnum type) {
        throw new IllegalArgumentException("not lowered: " + type);
    }

    /** What stands behind {@code default} for a column of a type; empty if the database can't make the value. */
    final Optional<String> defaultOf(ColumnType type, DefaultValue value) {
        return value.match(
                text -> Optional.of(type.isTime() ? "'" + time(type, text.value()) + "'" : text(type, text.value())),
                number -> Optional.of(number.value().toPlainString()),
                bool -> Optional.of(bool(bool.value())),
                special -> switch (special) {
                    case NOW -> Optional.of(now(type));
                    case RANDOM_UUID -> randomUuid();
                    case EMPTY_ARRAY -> Optional.of(emptyArray(type));
                    case EMPTY_OBJECT -> Optional.of(emptyObject());
                },
                sql -> new Expressions(dialect).of(sql.expression()).map(text -> "(" + text + ")"));
    }

    /** From ISO 8601 into what all databases read. */
    private String time(ColumnType type, String iso) {
        if (type == ColumnType.Simple.TIME) {
            return LocalTime.parse(iso).format(TIME);
        }
        if (type == ColumnType.Simple.TIMESTAMP) {
            return LocalDateTime.parse(iso).format(DATE_TIME);
        }
        return type == ColumnType.Simple.INSTANT ? inUtc(iso).format(DATE_TIME) + zone() : iso;
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

    /** What an instant ends in: an offset, or nothing where the database keeps no zone. */
    protected String zone() {
        return "+00:00";
    }

    /** A text, a uuid or JSON. */
    protected String text(ColumnType type, String value) {
        return dialect.literal(value);
    }

    /** True or false. */
    protected String bool(boolean value) {
        return String.valueOf(value);
    }

    /** The current time in UTC. */
    protected abstract String now(ColumnType type);

    /** A new random uuid, empty if the database can't make one. */
    protected Optional<String> randomUuid() {
        return Optional.empty();
    }

    /** An array, or a JSON array, without elements. */
    protected String emptyArray(ColumnType type) {
        return "'[]'";
    }

    /** A JSON object without members. */
    protected String emptyObject() {
        return "'{}'";
    }
}
