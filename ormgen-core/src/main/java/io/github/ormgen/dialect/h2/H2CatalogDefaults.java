package io.github.ormgen.dialect.h2;

import io.github.ormgen.dialect.catalog.DefaultLiterals;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.SqlText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the defaults of H2 as it prints them. */
final class H2CatalogDefaults {

    private static final String NOW_IN_UTC = "TIMESTAMP '1970-01-01 00:00:00'"
            + " + (CURRENT_TIMESTAMP - TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00')";
    private static final Pattern LITERAL =
            Pattern.compile("(?:(?:JSON|DATE|TIME|TIMESTAMP(?: WITH TIME ZONE)?|UUID) )?(U&)?'((?:[^']|'')*+)'");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:(\\\\)|([0-9a-fA-F]{4})|\\+([0-9a-fA-F]{6}))");

    private H2CatalogDefaults() {}

    /** The default of a column of a type, empty for null. */
    static Optional<DefaultValue> of(ColumnType type, String printed) {
        if (printed.equals("NULL")) {
            return Optional.empty();
        }
        return Optional.of(word(type, printed)
                .or(() -> literal(type, printed))
                .orElseGet(() -> new DefaultValue.Sql(SqlText.only(Database.H2, printed))));
    }

    private static Optional<DefaultValue> word(ColumnType type, String printed) {
        if (type == Simple.BOOLEAN && (printed.equals("TRUE") || printed.equals("FALSE"))) {
            return Optional.of(new DefaultValue.Bool(printed.equals("TRUE")));
        }
        boolean isNow = type == Simple.INSTANT
                ? printed.equals("CURRENT_TIMESTAMP")
                : type.isTime() && printed.equals(NOW_IN_UTC);
        if (isNow) {
            return Optional.of(DefaultValue.Special.NOW);
        }
        if (type == Simple.UUID && printed.equals("RANDOM_UUID()")) {
            return Optional.of(DefaultValue.Special.RANDOM_UUID);
        }
        return type instanceof ColumnType.ArrayOf && printed.equals("ARRAY []")
                ? Optional.of(DefaultValue.Special.EMPTY_ARRAY)
                : Optional.empty();
    }

    private static Optional<DefaultValue> literal(ColumnType type, String printed) {
        if (DefaultLiterals.isNumber(type)) {
            return DefaultLiterals.of(type, printed);
        }
        Matcher literal = LITERAL.matcher(printed);
        if (!literal.matches()) {
            return Optional.empty();
        }
        String text = literal.group(2).replace("''", "'");
        return DefaultLiterals.of(type, literal.group(1) == null ? text : unescaped(text));
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> {
            if (escape.group(1) != null) {
                return "\\\\";
            }
            String code = escape.group(2) == null ? escape.group(3) : escape.group(2);
            return Matcher.quoteReplacement(Character.toString(Integer.parseInt(code, 16)));
        });
    }
}
