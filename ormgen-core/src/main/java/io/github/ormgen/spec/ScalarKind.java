package io.github.ormgen.spec;

import java.util.regex.Pattern;

/** What the core schema of YAML 1.2 (section 10.3.2 of the specification) takes an unquoted value for. */
public enum ScalarKind {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    NULL;

    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
    private static final Pattern FRACTION = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern INFINITY = Pattern.compile("[-+]?\\.(inf|Inf|INF)");

    /** The kind of an unquoted value. */
    public static ScalarKind of(String plain) {
        return switch (plain) {
            case "", "~", "null", "Null", "NULL" -> NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> BOOLEAN;
            case ".nan", ".NaN", ".NAN" -> DECIMAL;
            default -> isNumberLike(plain) ? ofNumber(plain) : TEXT;
        };
    }

    private static boolean isNumberLike(String plain) {
        char first = plain.charAt(0);
        return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
    }

    private static ScalarKind ofNumber(String plain) {
        if (WHOLE.matcher(plain).matches()) {
            return INTEGER;
        }
        boolean isDecimal =
                FRACTION.matcher(plain).matches() || INFINITY.matcher(plain).matches();
        return isDecimal ? DECIMAL : TEXT;
    }
}
