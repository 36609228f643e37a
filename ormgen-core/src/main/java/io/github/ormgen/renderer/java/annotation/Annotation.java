package io.github.ormgen.renderer.java.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An annotation as a file writes it.
 *
 * @param name its name, with its package where the file needs it
 * @param elements its elements, in order
 */
public record Annotation(String name, List<Element> elements) implements AnnotationValue {

    /** An element; without a key it is the only one, {@code value}. */
    record Element(Optional<String> key, AnnotationValue value) {
        private String prefix() {
            return key.isPresent() ? key.get() + " = " : "";
        }
    }

    /** Keeps a copy of the elements. */
    public Annotation {
        elements = List.copyOf(elements);
    }

    /** An annotation without elements. */
    public static Annotation of(String name) {
        return new Annotation(name, List.of());
    }

    /** The same with its only element, {@code value}. */
    public Annotation value(String text) {
        return new Annotation(name, List.of(new Element(Optional.empty(), AnnotationValue.of(text))));
    }

    /** The same with one more element. */
    public Annotation with(String key, AnnotationValue value) {
        List<Element> more = new ArrayList<>(elements);
        more.add(new Element(Optional.of(key), value));
        return new Annotation(name, more);
    }

    /** The same with one more element. */
    public Annotation with(String key, String text) {
        return with(key, AnnotationValue.of(text));
    }

    /** The same with one more element, a string that may be broken. */
    public Annotation withString(String key, String text) {
        return with(key, AnnotationValue.ofString(text));
    }

    @Override
    public String inline() {
        if (elements.isEmpty()) {
            return "@" + name;
        }
        StringBuilder text = new StringBuilder(80).append('@').append(name);
        char before = '(';
        for (Element element : elements) {
            text.append(before).append(before == ',' ? " " : "");
            text.append(element.prefix()).append(element.value().inline());
            before = ',';
        }
        return text.append(')').toString();
    }

    /** Its lines at an indent, which they do not begin with: in one line if that fits, else one element a line. */
    public List<String> lines(int indent) {
        return AnnotationValue.place("", this, "", indent, indent);
    }

    @Override
    public List<String> broken(int indent) {
        List<String> lines = new ArrayList<>(List.of("@" + name + "("));
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            String end = i < elements.size() - 1 ? "," : ")";
            lines.addAll(AnnotationValue.place(element.prefix(), element.value(), end, indent + 8, indent));
        }
        return lines;
    }
}
