package io.github.ormgen.dialect.h2;

import io.github.ormgen.dialect.catalog.DefaultLiterals;
import io.github.ormgen.dialect.catalog.Row;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.SqlText;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the types of H2, and defaults as it prints them. */
record H2CatalogTypes(Row row) {

    /** The length of text that none was said for. */
    private static final long UNLIMITED = 1_000_000_000;

    private static final String NOW_IN_UTC = "TIMESTAMP '1970-01-01 00:00:00'"
            + " + (CURRENT_TIMESTAMP - TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00')";
    private static final Pattern LITERAL =
            Pattern.compile("(?:(?:JSON|DATE|TIME|TIMESTAMP(?: WITH TIME ZONE)?|UUID) )?(U&)?'((?:[^']|'')*+)'");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:(\\\\)|([0-9a-fA-F]{4})|\\+([0-9a-fA-F]{6}))");

    /** The type of a column; one that there is no word for is left to the database. */
    ColumnType read() throws SQLException {
        Optional<String> domain = row.optional("domain_name");
        if (domain.isPresent()) {
            return custom("\"" + domain.get().replace("\"", "\"\"") + "\"");
        }
        if (!row.text("data_type").equals("ARRAY")) {
            return of(row.text("data_type"), "");
        }
        ColumnType element = of(row.text("element"), "element_");
        boolean isText = row.text("element").equals("CHARACTER VARYING") && row.number("element_length") >= UNLIMITED;
        return new ColumnType.ArrayOf(isText ? Simple.TEXT : element);
    }

    private ColumnType of(String name, String prefix) throws SQLException {
        long length = row.number(prefix + "length");
        String type = name.startsWith("TIME") ? withFraction(name, prefix) : name;
        return switch (type) {
            case "CHARACTER LARGE OBJECT" -> Simple.TEXT;
            case "BOOLEAN" -> Simple.BOOLEAN;
            case "SMALLINT" -> Simple.SMALLINT;
            case "INTEGER" -> Simple.INTEGER;
            case "BIGINT" -> Simple.BIGINT;
            case "REAL" -> Simple.REAL;
            case "DOUBLE PRECISION" -> Simple.DOUBLE;
            case "UUID" -> Simple.UUID;
            case "DATE" -> Simple.DATE;
            case "TIME(6)" -> Simple.TIME;
            case "TIMESTAMP(6)" -> Simple.TIMESTAMP;
            case "TIMESTAMP(6) WITH TIME ZONE" -> Simple.INSTANT;
            case "BINARY LARGE OBJECT" -> Simple.BLOB;
            case "JSON" -> Simple.JSON;
            case "CHARACTER VARYING" ->
                length >= UNLIMITED ? custom("character varying") : new ColumnType.Varchar((int) length);
            case "BINARY VARYING" ->
                length >= UNLIMITED ? custom("binary varying") : new ColumnType.Varbinary((int) length);
            case "DECFLOAT" -> custom("decfloat(" + row.number(prefix + "digits") + ")");
            case "NUMERIC", "DECIMAL" ->
                new ColumnType.Numeric((int) row.number(prefix + "digits"), (int) row.number(prefix + "scale"));
            case "CHARACTER", "BINARY", "VARCHAR_IGNORECASE" -> custom(name + "(" + length + ")");
            case "ENUM" -> custom("enum(" + row.optional("enum_values").orElse("") + ")");
            default -> custom(type);
        };
    }

    private String withFraction(String name, String prefix) throws SQLException {
        int space = name.indexOf(' ');
        String word = space < 0 ? name : name.substring(0, space);
        return word + "(" + row.number(prefix + "fraction") + ")" + name.substring(word.length());
    }

    private static ColumnType custom(String text) {
        return new ColumnType.Custom(SqlText.only(Database.H2, text));
    }

    /** The default of a column of a type, empty for null. */
    static Optional<DefaultValue> defaultOf(ColumnType type, String printed) {
        if (printed.equals("NULL")) {
            return Optional.empty();
        }
        boolean isNow = printed.equals(type == Simple.INSTANT ? "CURRENT_TIMESTAMP" : NOW_IN_UTC);
        return Optional.of(DefaultLiterals.word(type, printed, isNow, "RANDOM_UUID()", printed.equals("ARRAY []"))
                .or(() -> literal(type, printed))
                .orElseGet(() -> new DefaultValue.Sql(SqlText.only(Database.H2, printed))));
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
