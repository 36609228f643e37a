package io.github.ormgen.renderer.java.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks the lines of Java text that are too long. Templates may write each statement in one line. */
public final class Layout {

    /** The longest line. */
    public static final int WIDTH = 120;

    /** How much further a continued line is indented. */
    public static final int CONTINUED = 8;

    private static final List<String> BEFORE = List.of(" + ", " && ", " || ", " ? ", " : ", " implements ", " == ");
    private static final List<String> AFTER = List.of(", ", "(", " = ", " -> ");

    /** What all of these begin with. */
    private static final String STARTS = " ,(";

    private Layout() {}

    /** The text with no line longer than the width, as far as Java allows a break. */
    public static String fit(String text) {
        StringBuilder fitted = new StringBuilder(text.length() + 64);
        int copied = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > WIDTH) {
                // As a string of its own, which is appended at once and not by characters.
                fitted.append(text.substring(copied, start));
                for (String line : broken(text.substring(start, end))) {
                    fitted.append(line).append('\n');
                }
                copied = end + 1;
            }
            start = end + 1;
        }
        if (copied < text.length()) {
            fitted.append(text.substring(copied)).append(text.endsWith("\n") ? "" : "\n");
        }
        return fitted.toString();
    }

    private static List<String> broken(String line) {
        String content = line.stripLeading();
        int indent = line.length() - content.length();
        if (content.startsWith("*") || content.startsWith("/") || content.startsWith("@")) {
            return List.of(line);
        }
        int stream = content.indexOf(".stream().");
        if (stream > 0) {
            return chain(content, stream + ".stream()".length(), indent);
        }
        int open = content.indexOf('(');
        return content.endsWith("{") && open > 0 ? signature(content, open + 1, indent) : filled(content, indent);
    }

    /** Parameters go to a line of their own, all in one or each in one. */
    private static List<String> signature(String content, int open, int indent) {
        List<String> lines = new ArrayList<>(List.of(" ".repeat(indent) + content.substring(0, open)));
        String rest = " ".repeat(indent + CONTINUED) + content.substring(open);
        if (rest.length() <= WIDTH) {
            lines.add(rest);
            return lines;
        }
        for (String part : atCommas(content.substring(open))) {
            lines.add(" ".repeat(indent + CONTINUED) + part);
        }
        return lines;
    }

    /** Each call on a stream goes to a line of its own. */
    private static List<String> chain(String content, int start, int indent) {
        List<String> lines = new ArrayList<>(List.of(" ".repeat(indent) + content.substring(0, start)));
        for (String call : atCalls(content.substring(start))) {
            lines.add(" ".repeat(indent + CONTINUED) + call);
        }
        return lines;
    }

    /** Each line takes as much as it holds. */
    private static List<String> filled(String content, int indent) {
        List<String> lines = new ArrayList<>();
        String rest = content;
        int margin = indent;
        while (margin + rest.length() > WIDTH) {
            int end = last(rest, WIDTH - margin);
            if (end <= 0) {
                break;
            }
            lines.add(" ".repeat(margin) + rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
            margin = indent + CONTINUED;
        }
        lines.add(" ".repeat(margin) + rest);
        return lines;
    }

    /** The parts of a parameter list, each with its comma; those within brackets stay together. */
    private static List<String> atCommas(String text) {
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
    private static List<String> atCalls(String text) {
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
    private static int last(String text, int length) {
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
