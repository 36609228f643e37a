package io.github.ormgen.renderer.java.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes Javadoc comments. */
public final class Javadoc {

    private Javadoc() {}

    /** A comment of a text that a person wrote, at an indent that its lines do not begin with; none without a text. */
    public static List<String> of(Optional<String> doc, int indent) {
        return doc.filter(text -> !text.isBlank())
                .map(text -> ofHtml(escape(text), indent))
                .orElse(List.of());
    }

    /** A comment of a text that is Javadoc already; blank lines begin paragraphs. */
    public static List<String> ofHtml(String html, int indent) {
        List<String> lines = wrap(html.strip(), Layout.WIDTH - indent - 3);
        if (lines.size() == 1 && indent + lines.get(0).length() + 7 <= Layout.WIDTH) {
            return List.of("/** " + lines.get(0) + " */");
        }
        List<String> comment = new ArrayList<>(List.of("/**"));
        lines.forEach(line -> comment.add(line.isEmpty() ? " *" : " * " + line));
        comment.add(" */");
        return comment;
    }

    private static List<String> wrap(String text, int width) {
        if (text.length() <= width && text.indexOf('\n') < 0) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R\\s*\\R")) {
            String start = "";
            if (!lines.isEmpty()) {
                lines.add("");
                start = paragraph.startsWith("@") ? "" : "<p>";
            }
            lines.addAll(Layout.filled(List.of((start + paragraph.strip()).split("\\s+")), width));
        }
        return lines;
    }

    /** A person's text as Javadoc shows it: no end of the comment, no tag, no markup, no unicode escape in it. */
    public static String escape(String text) {
        StringBuilder html = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            html.append(escape(text.charAt(i), i == 0 ? ' ' : text.charAt(i - 1)));
        }
        return html.toString();
    }

    private static String escape(char c, char before) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '@' -> "&#64;";
            case '{' -> "&#123;";
            case '}' -> "&#125;";
            case '\\' -> "&#92;";
            case '/' -> before == '*' ? "&#47;" : "/";
            default -> c < ' ' && !Character.isWhitespace(c) ? " " : String.valueOf(c);
        };
    }
}
