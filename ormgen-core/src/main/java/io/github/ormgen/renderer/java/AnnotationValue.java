package io.github.ormgen.renderer.java;

import io.github.ormgen.renderer.java.text.Imports;
import io.github.ormgen.renderer.java.text.JavaText;
import io.github.ormgen.renderer.java.text.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The value of an annotation's element. */
interface AnnotationValue {

    /** The value in one line. */
    String inline(Imports imports);

    /** The value in several lines, of which all but the first are indented by {@code indent} and what they need. */
    default List<String> broken(Imports imports, int indent) {
        return List.of(inline(imports));
    }

    /** The values in braces, or one alone as it is. */
    static AnnotationValue listOf(List<? extends AnnotationValue> values) {
        return values.size() == 1 ? values.get(0) : new Listing(List.copyOf(values));
    }

    static AnnotationValue ofClass(String fullName) {
        return new Constant(fullName, "class");
    }

    /**
     * A value between other texts, in one line if it fits.
     *
     * @param indent where the lines begin
     * @param base the part of the indent that is left out, since the lines are put there
     */
    static List<String> place(
            String before, AnnotationValue value, String after, Imports imports, int indent, int base) {
        String one = before + value.inline(imports) + after;
        List<String> parts = new ArrayList<>();
        if (indent + one.length() <= Layout.WIDTH) {
            parts.add(one);
        } else {
            parts.addAll(value.broken(imports, indent));
            parts.set(0, before + parts.get(0));
            parts.set(parts.size() - 1, parts.get(parts.size() - 1) + after);
        }
        parts.replaceAll(line -> (" ".repeat(indent - base) + line).stripTrailing());
        return parts;
    }

    /** A text that is never broken. */
    record Text(String text) implements AnnotationValue {
        @Override
        public String inline(Imports imports) {
            return text;
        }
    }

    /** A constant of a class. */
    record Constant(String fullName, String constant) implements AnnotationValue {
        @Override
        public String inline(Imports imports) {
            return imports.of(fullName) + "." + constant;
        }
    }

    /** A string literal of this text, broken at blanks where a line does not hold it. */
    record Literal(String text) implements AnnotationValue {
        /** Room for an element's name, an equals sign and a comma. */
        private static final int LONGEST_KEY = 16;

        @Override
        public String inline(Imports imports) {
            return JavaText.quote(text);
        }

        @Override
        public List<String> broken(Imports imports, int indent) {
            List<String> lines = new ArrayList<>();
            int room = Layout.WIDTH - indent - LONGEST_KEY;
            StringBuilder part = new StringBuilder();
            for (String word : text.split("(?<= )")) {
                if (part.length() > 0 && JavaText.quote(part + word).length() > room) {
                    lines.add(JavaText.quote(part.toString()));
                    part.setLength(0);
                }
                part.append(word);
            }
            lines.add(JavaText.quote(part.toString()));
            for (int i = 1; i < lines.size(); i++) {
                lines.set(i, " ".repeat(Layout.CONTINUED) + "+ " + lines.get(i));
            }
            return lines;
        }
    }

    /** Several values in braces. */
    record Listing(List<AnnotationValue> values) implements AnnotationValue {
        @Override
        public String inline(Imports imports) {
            return values.stream().map(value -> value.inline(imports)).collect(Collectors.joining(", ", "{", "}"));
        }

        @Override
        public List<String> broken(Imports imports, int indent) {
            List<String> lines = new ArrayList<>(List.of("{"));
            for (int i = 0; i < values.size(); i++) {
                String end = i < values.size() - 1 ? "," : "";
                lines.addAll(place("", values.get(i), end, imports, indent + 4, indent));
            }
            lines.add("}");
            return lines;
        }
    }
}
