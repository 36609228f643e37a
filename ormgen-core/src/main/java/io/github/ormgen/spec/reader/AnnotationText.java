package io.github.ormgen.spec.reader;

/** Checks the text of a Java annotation as far as it must be whole, so that it can't break out of its place. */
final class AnnotationText {

    private AnnotationText() {}

    /** Whether it is {@code @} and a name, and then nothing or one balanced pair of parentheses. */
    static boolean isWellFormed(String text) {
        if (!text.startsWith("@")) {
            return false;
        }
        int end = 1;
        while (end < text.length() && (Character.isJavaIdentifierPart(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        boolean named = end > 1 && isQualifiedName(text.substring(1, end));
        return named && (end == text.length() || (text.charAt(end) == '(' && closing(text, end) == text.length() - 1));
    }

    private static boolean isQualifiedName(String name) {
        for (String part : name.split("\\.", -1)) {
            if (part.isEmpty() || !Character.isJavaIdentifierStart(part.charAt(0)) || NameRules.isReserved(part)) {
                return false;
            }
        }
        return true;
    }

    /** Where the bracket is closed that opens here; -1 if it isn't, or if a comment or a line break stands within. */
    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                i = endOfQuotes(text, i);
            } else if (c == '\n' || c == '\r' || text.startsWith("//", i) || text.startsWith("/*", i)) {
                return -1;
            } else if (c == '(' || c == '{') {
                depth++;
            } else if (c == ')' || c == '}') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
            if (i < 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Where a Java text or character ends that begins here, or a number below zero, less one, if it doesn't. */
    private static int endOfQuotes(String text, int start) {
        for (int i = start + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == text.charAt(start)) {
                return i;
            }
        }
        return -1;
    }
}
