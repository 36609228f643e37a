package io.github.ormgen.dialect.postgresql;

import io.github.ormgen.dialect.catalog.DefaultLiterals;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.TableName;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the types of PostgreSQL as {@code format_type} prints them, and defaults as {@code pg_get_expr} does. */
final class PostgreSqlCatalogTypes {

    private static final Pattern VARCHAR = Pattern.compile("character varying\\((\\d+)\\)");
    private static final Pattern NUMERIC = Pattern.compile("numeric\\((\\d+),(\\d+)\\)");

    private static final Pattern LITERAL =
            Pattern.compile("(E?)'((?:[^']|'')*+)'(?:::[\\w\"]([\\w\" .]*(\\([\\d,]+\\))?[\\w ]*)(\\[])?)?");
    private static final Pattern NUMBER_LITERAL = Pattern.compile("\\(?\\(?(-?\\d+(?:\\.\\d+)?)\\)?(?:::[a-z ]+)?\\)?");
    private static final Pattern NULL = Pattern.compile("NULL(::.*)?");
    private static final Set<String> NOW = Set.of("now()", "CURRENT_TIMESTAMP");
    private static final Pattern NOW_IN_UTC =
            Pattern.compile("\\((?:now\\(\\)|CURRENT_TIMESTAMP) AT TIME ZONE '(?i:utc)'::text\\)");

    private PostgreSqlCatalogTypes() {}

    /** What the database prints, for it alone. */
    static SqlText sql(String printed) {
        return SqlText.only(Database.POSTGRESQL, printed);
    }

    /** The type of a column; one that there is no word for is left to the database. */
    static ColumnType of(String printed, Optional<TableName> enumType) {
        if (printed.endsWith("[]")) {
            return new ColumnType.ArrayOf(of(printed.substring(0, printed.length() - 2), enumType));
        }
        if (enumType.isPresent()) {
            return new ColumnType.NativeEnum(enumType.get());
        }
        return switch (printed) {
            case "text" -> Simple.TEXT;
            case "boolean" -> Simple.BOOLEAN;
            case "smallint" -> Simple.SMALLINT;
            case "integer" -> Simple.INTEGER;
            case "bigint" -> Simple.BIGINT;
            case "real" -> Simple.REAL;
            case "double precision" -> Simple.DOUBLE;
            case "uuid" -> Simple.UUID;
            case "date" -> Simple.DATE;
            // Times without a precision have six digits.
            case "time without time zone", "time(6) without time zone" -> Simple.TIME;
            case "timestamp without time zone", "timestamp(6) without time zone" -> Simple.TIMESTAMP;
            case "timestamp with time zone", "timestamp(6) with time zone" -> Simple.INSTANT;
            case "bytea" -> Simple.BLOB;
            case "jsonb" -> Simple.JSON;
            default -> sized(printed);
        };
    }

    private static ColumnType sized(String printed) {
        Matcher varchar = VARCHAR.matcher(printed);
        if (varchar.matches()) {
            return new ColumnType.Varchar(Integer.parseInt(varchar.group(1)));
        }
        Matcher numeric = NUMERIC.matcher(printed);
        return numeric.matches()
                ? new ColumnType.Numeric(Integer.parseInt(numeric.group(1)), Integer.parseInt(numeric.group(2)))
                : new ColumnType.Custom(sql(printed));
    }

    /** The default of a column of a type, empty for null. */
    static Optional<DefaultValue> defaultOf(ColumnType type, String printed) {
        if (NULL.matcher(printed).matches()) {
            return Optional.empty();
        }
        boolean isNow = type == Simple.INSTANT
                ? NOW.contains(printed)
                : NOW_IN_UTC.matcher(printed).matches();
        return Optional.of(DefaultLiterals.word(type, printed, isNow, "gen_random_uuid()", printed.startsWith("'{}'::"))
                .or(() -> literal(type, printed))
                .orElseGet(() -> new DefaultValue.Sql(sql(printed))));
    }

    private static Optional<DefaultValue> literal(ColumnType type, String printed) {
        Matcher number = NUMBER_LITERAL.matcher(printed);
        if (DefaultLiterals.isNumber(type) && number.matches()) {
            return Optional.of(new DefaultValue.Number(new BigDecimal(number.group(1))));
        }
        Matcher literal = LITERAL.matcher(printed);
        if (!literal.matches()) {
            return Optional.empty();
        }
        String text = literal.group(2).replace("''", "'");
        return DefaultLiterals.of(type, literal.group(1).isEmpty() ? text : text.replace("\\\\", "\\"));
    }
}
