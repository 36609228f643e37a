package io.github.ormgen.reverse;

import io.github.ormgen.schema.ColumnType;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says types of columns in the language; empty where it has no word of its own for one, as for enums. */
final class TypeNames {

    private static final int LONGEST = 1_000_000;
    private static final int MOST_DIGITS = 65;
    private static final int MOST_DECIMALS = 30;

    private static final Pattern BYTES = Pattern.compile("(?i)(tiny|medium)?blob|binary varying");

    /** Of what there are no arrays. */
    private static final Set<ColumnType> NO_ELEMENTS =
            Set.of(ColumnType.Simple.TEXT, ColumnType.Simple.TIME, ColumnType.Simple.BLOB, ColumnType.Simple.JSON);

    private TypeNames() {}

    static Optional<String> of(ColumnType type) {
        return type.match(
                simple -> Optional.of(simple(simple)),
                varchar -> sized("string", varchar.length()),
                TypeNames::numeric,
                varbinary -> sized("bytes", varbinary.length()),
                array -> array(array.element()),
                named -> Optional.empty(),
                TypeNames::custom);
    }

    private static String simple(ColumnType.Simple type) {
        return switch (type) {
            case TEXT -> "text";
            case BOOLEAN -> "boolean";
            case SMALLINT -> "short";
            case INTEGER -> "int";
            case BIGINT -> "long";
            case REAL -> "float";
            case DOUBLE -> "double";
            case UUID -> "uuid";
            case DATE -> "date";
            case TIME -> "time";
            case TIMESTAMP -> "datetime";
            case INSTANT -> "instant";
            case BLOB -> "blob";
            case JSON -> "json";
        };
    }

    private static Optional<String> sized(String word, int length) {
        return length >= 1 && length <= LONGEST ? Optional.of(word + "(" + length + ")") : Optional.empty();
    }

    private static Optional<String> numeric(ColumnType.Numeric type) {
        boolean isKnown = type.precision() >= 1
                && type.precision() <= MOST_DIGITS
                && type.scale() >= 0
                && type.scale() <= Math.min(MOST_DECIMALS, type.precision());
        return isKnown ? Optional.of("decimal(" + type.precision() + "," + type.scale() + ")") : Optional.empty();
    }

    private static Optional<String> array(ColumnType element) {
        boolean isElement = !NO_ELEMENTS.contains(element)
                && !(element instanceof ColumnType.ArrayOf)
                && !(element instanceof ColumnType.Varbinary)
                && !(element instanceof ColumnType.NativeEnum);
        return isElement ? of(element).map(text -> text + "[]") : Optional.empty();
    }

    /** Bytes are bytes, though a database knows several sizes of them. */
    private static Optional<String> custom(ColumnType.Custom type) {
        boolean isBytes = BYTES.matcher(type.definition().any()).matches();
        return isBytes ? Optional.of("blob") : Optional.empty();
    }
}
