package io.github.ormgen.spec;

/** What the core schema of YAML 1.2 (section 10.3.2 of the specification) takes an unquoted value for. */
public enum ScalarKind {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    NULL;

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
        int start = plain.charAt(0) == '-' || plain.charAt(0) == '+' ? 1 : 0;
        String unsigned = plain.substring(start);
        if (isOneOf(unsigned, ".inf", ".Inf", ".INF")) {
            return DECIMAL;
        }
        if (plain.startsWith("0x")) {
            return skip(plain, 2, "0123456789abcdefABCDEF") == plain.length() && plain.length() > 2 ? INTEGER : TEXT;
        }
        if (plain.startsWith("0o")) {
            return skip(plain, 2, "01234567") == plain.length() && plain.length() > 2 ? INTEGER : TEXT;
        }
        return ofDecimalNumber(unsigned);
    }

    private static ScalarKind ofDecimalNumber(String unsigned) {
        int whole = digits(unsigned, 0);
        if (whole == unsigned.length()) {
            return whole > 0 ? INTEGER : TEXT;
        }
        int end = whole;
        int digits = whole;
        if (unsigned.charAt(end) == '.') {
            int fraction = digits(unsigned, end + 1);
            digits += fraction - end - 1;
            end = fraction;
        }
        if (digits > 0 && end < unsigned.length() && (unsigned.charAt(end) | 0x20) == 'e') {
            end = exponent(unsigned, end + 1);
        }
        return digits > 0 && end == unsigned.length() ? DECIMAL : TEXT;
    }

    /** The end of an exponent's digits, or -1 if there are none. */
    private static int exponent(String text, int start) {
        boolean signed = start < text.length() && (text.charAt(start) == '-' || text.charAt(start) == '+');
        int first = signed ? start + 1 : start;
        int end = digits(text, first);
        return end > first ? end : -1;
    }

    private static int digits(String text, int start) {
        return skip(text, start, "0123456789");
    }

    private static int skip(String text, int start, String characters) {
        int end = start;
        while (end < text.length() && characters.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean isOneOf(String text, String... words) {
        for (String word : words) {
            if (word.equals(text)) {
                return true;
            }
        }
        return false;
    }
}
