package io.github.ormgen.renderer.java.annotation;

import io.github.ormgen.renderer.java.text.JavaText;
import io.github.ormgen.renderer.java.text.Layout;
import java.util.ArrayList;
import java.util.List;

/** The value of an annotation's element. */
public sealed interface AnnotationValue
        permits Annotation, AnnotationValue.Text, AnnotationValue.Literal, AnnotationValue.Listing {

    /** How much further a continued line is indented. */
    int CONTINUED = 8;

    /** The value in one line. */
    String inline();

    /** The value in several lines, of which all but the first are indented by {@code indent} and what they need. */
    List<String> broken(int indent);

    /** A text that is never broken. */
    static AnnotationValue of(String text) {
        return new Text(text);
    }

    /** A string literal, broken at blanks where a line does not hold it. */
    static AnnotationValue ofString(String text) {
        return new Literal(text);
    }

    /** The values in braces, or one alone as it is. */
    static AnnotationValue listOf(List<? extends AnnotationValue> values) {
        return values.size() == 1 ? values.get(0) : new Listing(List.copyOf(values));
    }

    /**
     * A value between other texts, in one line if it fits.
     *
     * @param indent where the lines begin
     * @param base the part of the indent that is left out, since the lines are put there
     */
    static List<String> place(String before, AnnotationValue value, String after, int indent, int base) {
        String one = before + value.inline() + after;
        boolean fits = indent + one.length() <= Layout.WIDTH;
        if (fits && indent == base) {
            return List.of(one);
        }
        List<String> parts = new ArrayList<>();
        if (fits) {
            parts.add(one);
        } else {
            parts.addAll(value.broken(indent));
            parts.set(0, before + parts.get(0));
            parts.set(parts.size() - 1, parts.get(parts.size() - 1) + after);
        }
        parts.replaceAll(line -> (" ".repeat(indent - base) + line).stripTrailing());
        return parts;
    }

    /** A text that is never broken. */
    record Text(String inline) implements AnnotationValue {
        @Override
        public List<String> broken(int indent) {
            return List.of(inline);
        }
    }

    /** A string literal of this text. */
    record Literal(String text) implements AnnotationValue {
        /** Room for an element's name, an equals sign and a comma. */
        private static final int LONGEST_KEY = 16;

        @Override
        public String inline() {
            return JavaText.quote(text);
        }

        @Override
        public List<String> broken(int indent) {
            List<String> lines = new ArrayList<>();
            int room = Layout.WIDTH - indent - LONGEST_KEY;
            StringBuilder part = new StringBuilder();
            for (String word : text.split("(?<= )")) {
                if (part.length() > 0 && JavaText.quote(part + word).length() > room) {
                    lines.add(line(lines.size(), part));
                    part.setLength(0);
                }
                part.append(word);
            }
            lines.add(line(lines.size(), part));
            return lines;
        }

        private static String line(int number, CharSequence part) {
            return (number > 0 ? " ".repeat(CONTINUED) + "+ " : "") + JavaText.quote(part.toString());
        }
    }

    /** Several values in braces. */
    record Listing(List<AnnotationValue> values) implements AnnotationValue {
        @Override
        public String inline() {
            return "{"
                    + String.join(
                            ", ", values.stream().map(AnnotationValue::inline).toList()) + "}";
        }

        @Override
        public List<String> broken(int indent) {
            List<String> lines = new ArrayList<>(List.of("{"));
            for (int i = 0; i < values.size(); i++) {
                String end = i < values.size() - 1 ? "," : "";
                lines.addAll(place("", values.get(i), end, indent + 4, indent));
            }
            lines.add("}");
            return lines;
        }
    }
}
