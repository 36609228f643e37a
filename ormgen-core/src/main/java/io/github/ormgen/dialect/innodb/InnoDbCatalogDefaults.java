package io.github.ormgen.dialect.innodb;

import io.github.ormgen.dialect.catalog.DefaultLiterals;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.SqlText;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads defaults as the catalog prints them. */
record InnoDbCatalogDefaults(Database database) {

    private static final Set<String> NOW = Set.of("utc_timestamp(6)", "utc_date()", "curdate()", "utc_time(6)");
    private static final Pattern LITERAL = Pattern.compile("'((?:[^'\\\\]|''|\\\\.)*+)'", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("''|\\\\(.)", Pattern.DOTALL);

    /** The default of a column of a type, empty for null. */
    Optional<DefaultValue> of(ColumnType type, String printed) {
        if (printed.equals("NULL")) {
            return Optional.empty();
        }
        if (type.isTime() && NOW.contains(printed)) {
            return Optional.of(DefaultValue.Special.NOW);
        }
        Matcher literal = LITERAL.matcher(printed);
        Optional<DefaultValue> value =
                literal.matches() ? value(type, unescaped(literal.group(1))) : bare(type, printed);
        return Optional.of(value.orElseGet(() -> sql(printed)));
    }

    /** The default that a text is, which stands without quotes. */
    DefaultValue ofValue(ColumnType type, String text) {
        return value(type, text).orElseGet(() -> sql("'" + text.replace("'", "''") + "'"));
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

    private DefaultValue sql(String printed) {
        return new DefaultValue.Sql(SqlText.only(database, printed));
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
