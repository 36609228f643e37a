package io.github.ormgen.renderer.java.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks the lines of Java text that are too long. Templates may write each statement in one line. */
public final class Layout {

    /** The longest line. */
    public static final int WIDTH = 120;

    private static final int CONTINUED = 8;

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
        for (String part : LineBreaks.atCommas(content.substring(open))) {
            lines.add(" ".repeat(indent + CONTINUED) + part);
        }
        return lines;
    }

    /** Each call on a stream goes to a line of its own. */
    private static List<String> chain(String content, int start, int indent) {
        List<String> lines = new ArrayList<>(List.of(" ".repeat(indent) + content.substring(0, start)));
        for (String call : LineBreaks.atCalls(content.substring(start))) {
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
            int end = LineBreaks.last(rest, WIDTH - margin);
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
}
