package io.github.ormgen.dialect.postgresql;

import io.github.ormgen.dialect.catalog.DefaultLiterals;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.SqlText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the defaults of PostgreSQL as {@code pg_get_expr} prints them. */
final class PostgreSqlCatalogDefaults {

    private static final Pattern LITERAL =
            Pattern.compile("(E?)'((?:[^']|'')*+)'(?:::[\\w\"]([\\w\" .]*(\\([\\d,]+\\))?[\\w ]*)(\\[])?)?");
    private static final Pattern NUMBER = Pattern.compile("\\(?\\(?(-?\\d+(?:\\.\\d+)?)\\)?(?:::[a-z ]+)?\\)?");
    private static final Pattern NULL = Pattern.compile("NULL(::.*)?");
    private static final Set<String> NOW = Set.of("now()", "CURRENT_TIMESTAMP");
    private static final Pattern NOW_IN_UTC =
            Pattern.compile("\\((?:now\\(\\)|CURRENT_TIMESTAMP) AT TIME ZONE '(?i:utc)'::text\\)");

    private PostgreSqlCatalogDefaults() {}

    /** The default of a column of a type, empty for null. */
    static Optional<DefaultValue> of(ColumnType type, String printed) {
        if (NULL.matcher(printed).matches()) {
            return Optional.empty();
        }
        return Optional.of(word(type, printed)
                .or(() -> literal(type, printed))
                .orElseGet(() -> new DefaultValue.Sql(SqlText.only(Database.POSTGRESQL, printed))));
    }

    private static Optional<DefaultValue> word(ColumnType type, String printed) {
        if (type == Simple.BOOLEAN && (printed.equals("true") || printed.equals("false"))) {
            return Optional.of(new DefaultValue.Bool(printed.equals("true")));
        }
        boolean isNow = type == Simple.INSTANT
                ? NOW.contains(printed)
                : type.isTime() && NOW_IN_UTC.matcher(printed).matches();
        if (isNow) {
            return Optional.of(DefaultValue.Special.NOW);
        }
        if (type == Simple.UUID && printed.equals("gen_random_uuid()")) {
            return Optional.of(DefaultValue.Special.RANDOM_UUID);
        }
        return type instanceof ColumnType.ArrayOf && printed.startsWith("'{}'::")
                ? Optional.of(DefaultValue.Special.EMPTY_ARRAY)
                : Optional.empty();
    }

    private static Optional<DefaultValue> literal(ColumnType type, String printed) {
        Matcher number = NUMBER.matcher(printed);
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
