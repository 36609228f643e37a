package io.github.ormgen.renderer.java.text;

import java.util.Collection;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/** Writes single pieces of Java text. */
public final class JavaText {

    private JavaText() {}

    /** A string literal with its quotes; all that is not printable ASCII or a letter of some script is escaped. */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Nearly every character stands for itself.
            if (c >= ' ' && c <= '~' && c != '"' && c != '\\') {
                quoted.append(c);
            } else {
                quoted.append(escape(c));
            }
        }
        return quoted.append('"').toString();
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                c < ' ' || (c > '~' && !Character.isLetterOrDigit(c) && !Character.isSurrogate(c))
                        ? String.format(Locale.ROOT, "\\u%04x", (int) c)
                        : String.valueOf(c);
        };
    }

    /** The words of a name in camel case: {@code order item} for {@code OrderItem}, {@code URL path} for {@code URLPath}. */
    public static String words(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean first = i == 0;
            boolean afterLower = !first && !Character.isUpperCase(name.charAt(i - 1));
            boolean starts = Character.isUpperCase(c) && (afterLower || (!first && isLower(name, i + 1)));
            boolean single = (first || afterLower) && isLower(name, i + 2);
            boolean lowered = isLower(name, i + 1) || single || name.length() == 1;
            words.append(starts ? " " : "").append(lowered ? Character.toLowerCase(c) : c);
        }
        return words.toString().replace('_', ' ');
    }

    private static boolean isLower(String name, int index) {
        return index < name.length() && Character.isLowerCase(name.charAt(index));
    }

    /** A name that none of the given ones equals: the name itself, or with underscores behind it. */
    public static String unused(String name, Collection<String> taken) {
        String free = name;
        while (taken.contains(free) || SourceVersion.isKeyword(free)) {
            free += "_";
        }
        return free;
    }
}
