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
            int start = stream + ".stream()".length();
            return split(content, start, indent, parts(content.substring(start), '.', 0, "(", ")"));
        }
        int open = content.indexOf('(') + 1;
        if (!content.endsWith("{") || open < 2) {
            return filled(content, indent);
        }
        // Parameters go to a line of their own, all in one or each in one.
        String rest = content.substring(open);
        boolean fits = indent + CONTINUED + rest.length() <= WIDTH;
        return split(content, open, indent, fits ? List.of(rest) : parts(rest, ',', 1, "(<", ")>"));
    }

    /** A line up to a place in it, and below that each part of the rest. */
    private static List<String> split(String content, int end, int indent, List<String> parts) {
        List<String> lines = new ArrayList<>(List.of(" ".repeat(indent) + content.substring(0, end)));
        parts.forEach(part -> lines.add(" ".repeat(indent + CONTINUED) + part));
        return lines;
    }

    /** The parts of a text, each up to a separator and so many characters of it; what is within brackets stays together. */
    private static List<String> parts(String text, char separator, int behind, String opening, String closing) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += opening.indexOf(c) >= 0 ? 1 : closing.indexOf(c) >= 0 ? -1 : 0;
            if (c == separator && depth == 0 && i + behind > start) {
                parts.add(text.substring(start, i + behind).strip());
                start = i + behind;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    /** Words in lines, each of which takes as much as it holds. */
    public static List<String> filled(List<String> words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
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
