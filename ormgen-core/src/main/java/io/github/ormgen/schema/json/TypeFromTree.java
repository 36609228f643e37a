package io.github.ormgen.schema.json;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.TableName;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A column's type of a JSON value, the inverse of {@link TypeToTree}. */
final class TypeFromTree {

    private static final Pattern WITH_NUMBERS = Pattern.compile("([a-z]+)\\((\\d+)(?:,(\\d+))?\\)");

    private TypeFromTree() {}

    static ColumnType of(Object value) {
        if (value instanceof String text) {
            return text.endsWith("[]")
                    ? new ColumnType.ArrayOf(ofText(text.substring(0, text.length() - 2)))
                    : ofText(text);
        }
        JsonObject node = JsonObject.of(value);
        if (node.has("arrayOf")) {
            return new ColumnType.ArrayOf(of(node.value("arrayOf")));
        }
        return node.has("enum")
                ? new ColumnType.NativeEnum(new TableName(node.optionalText("schema"), node.text("enum")))
                : new ColumnType.Custom(SchemaFromTree.sql(node.value("custom")));
    }

    private static ColumnType ofText(String text) {
        Matcher matcher = WITH_NUMBERS.matcher(text);
        return matcher.matches() ? withNumbers(matcher) : simple(text);
    }

    private static ColumnType withNumbers(Matcher matcher) {
        int first = Integer.parseInt(matcher.group(2));
        return switch (matcher.group(1)) {
            case "varchar" -> new ColumnType.Varchar(first);
            case "varbinary" -> new ColumnType.Varbinary(first);
            case "numeric" -> new ColumnType.Numeric(first, Integer.parseInt(matcher.group(3)));
            default -> throw unknown(matcher.group());
        };
    }

    private static ColumnType simple(String text) {
        return Arrays.stream(ColumnType.Simple.values())
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> unknown(text));
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException("'" + text + "' is no column type");
    }
}
