package io.github.ormgen.dialect.innodb;

import static java.util.Objects.requireNonNull;

import io.github.ormgen.dialect.catalog.DefaultLiterals;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.SqlText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads types and defaults as the catalog prints them.
 *
 * @param own the types that this database alone has
 */
record InnoDbCatalogTypes(Database database, Map<String, Simple> own) {

    private static final Pattern SIZED = Pattern.compile("(varchar|varbinary|decimal)\\((\\d+)(?:,(\\d+))?\\)");

    private static final Set<String> NOW = Set.of("utc_timestamp(6)", "utc_date()", "curdate()", "utc_time(6)");
    private static final Pattern LITERAL = Pattern.compile("'((?:[^'\\\\]|''|\\\\.)*+)'", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("''|\\\\(.)", Pattern.DOTALL);

    /** The type of a column; one that there is no word for is left to the database. */
    ColumnType of(String printed) {
        return switch (printed) {
            case "longtext" -> Simple.TEXT;
            case "smallint", "smallint(6)" -> Simple.SMALLINT;
            case "int", "int(11)" -> Simple.INTEGER;
            case "bigint", "bigint(20)" -> Simple.BIGINT;
            case "double" -> Simple.DOUBLE;
            case "uuid" -> Simple.UUID;
            case "date" -> Simple.DATE;
            case "time(6)" -> Simple.TIME;
            case "datetime(6)" -> Simple.TIMESTAMP;
            case "longblob" -> Simple.BLOB;
            case "json" -> Simple.JSON;
            default -> own.containsKey(printed) ? requireNonNull(own.get(printed)) : sized(printed);
        };
    }

    private ColumnType sized(String printed) {
        Matcher sized = SIZED.matcher(printed);
        if (!sized.matches()) {
            return new ColumnType.Custom(sql(printed));
        }
        int size = Integer.parseInt(sized.group(2));
        return switch (sized.group(1)) {
            case "varchar" -> new ColumnType.Varchar(size);
            case "varbinary" -> new ColumnType.Varbinary(size);
            default ->
                new ColumnType.Numeric(
                        size,
                        Integer.parseInt(Optional.ofNullable(sized.group(3)).orElse("0")));
        };
    }

    /** The default of a column of a type, empty for null. */
    Optional<DefaultValue> defaultOf(ColumnType type, String printed) {
        if (printed.equals("NULL")) {
            return Optional.empty();
        }
        if (type.isTime() && NOW.contains(printed)) {
            return Optional.of(DefaultValue.Special.NOW);
        }
        Matcher literal = LITERAL.matcher(printed);
        Optional<DefaultValue> value =
                literal.matches() ? value(type, unescaped(literal.group(1))) : bare(type, printed);
        return Optional.of(value.orElseGet(() -> new DefaultValue.Sql(sql(printed))));
    }

    /** The default that a text is, which stands without quotes. */
    DefaultValue valueOf(ColumnType type, String text) {
        return value(type, text).orElseGet(() -> new DefaultValue.Sql(sql("'" + text.replace("'", "''") + "'")));
    }

    private static Optional<DefaultValue> value(ColumnType type, String text) {
        return type == Simple.BOOLEAN ? bool(text) : DefaultLiterals.of(type, text);
    }

    private static Optional<DefaultValue> bare(ColumnType type, String printed) {
        return DefaultLiterals.isNumber(type) || type == Simple.BOOLEAN ? value(type, printed) : Optional.empty();
    }

    private static Optional<DefaultValue> bool(String text) {
        return switch (text) {
            case "1", "b'1'" -> Optional.of(new DefaultValue.Bool(true));
            case "0", "b'0'" -> Optional.of(new DefaultValue.Bool(false));
            default -> Optional.empty();
        };
    }

    /** What the database prints, for it alone. */
    SqlText sql(String printed) {
        return SqlText.only(database, printed);
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(escape.group(1) == null ? "'" : one(escape.group(1))));
    }

    private static String one(String escaped) {
        return switch (escaped) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            case "0" -> "\0";
            default -> escaped;
        };
    }
}
