package io.github.ormgen.renderer.java.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the places where a line of Java may be broken, outside of string literals. */
final class LineBreaks {

    private static final List<String> BEFORE = List.of(" + ", " && ", " || ", " ? ", " : ", " implements ", " == ");
    private static final List<String> AFTER = List.of(", ", "(", " = ", " -> ");

    /** What all of these begin with. */
    private static final String STARTS = " ,(";

    private LineBreaks() {}

    /** The parts of a parameter list, each with its comma; those within brackets stay together. */
    static List<String> atCommas(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '<' || c == '(' ? 1 : c == '>' || c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(text.substring(start, i + 1).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    /** The calls in a chain of them, each from its dot on. */
    static List<String> atCalls(String text) {
        List<String> calls = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '.' && depth == 0 && i > start) {
                calls.add(text.substring(start, i));
                start = i;
            }
        }
        calls.add(text.substring(start));
        return calls;
    }

    /** The last place up to a length where a break may be: before an operator if there is one, else anywhere. */
    static int last(String text, int length) {
        int operator = -1;
        int other = -1;
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), length); i++) {
            char c = text.charAt(i);
            if (c == '"' && (i == 0 || text.charAt(i - 1) != '\\')) {
                quoted = !quoted;
            }
            if (!quoted && i > 0 && STARTS.indexOf(c) >= 0) {
                operator = startsWithAny(text, i, BEFORE) > 0 ? i : operator;
                int end = i + startsWithAny(text, i, AFTER);
                other = end > i && end <= length ? end : other;
            }
        }
        return operator > 0 ? operator : other;
    }

    private static int startsWithAny(String text, int offset, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, offset)) {
                return word.length();
            }
        }
        return 0;
    }
}
