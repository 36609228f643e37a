package io.github.ormgen.renderer.java;

import io.github.ormgen.renderer.java.text.Imports;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An annotation, with full names of classes: the file that it is written to decides how they are written there.
 *
 * @param elements its elements, in order
 */
record Annotation(String name, List<Element> elements) implements AnnotationValue {

    /** An element, behind its name and an equals sign; behind nothing it is the only one, {@code value}. */
    record Element(String prefix, AnnotationValue value) {}

    static Annotation of(String name) {
        return new Annotation(name, List.of());
    }

    static Annotation jpa(String name) {
        return of("jakarta.persistence." + name);
    }

    static Annotation hibernate(String name) {
        return of("org.hibernate.annotations." + name);
    }

    static Annotation constraint(String name) {
        return of("jakarta.validation.constraints." + name);
    }

    /** The same with its only element, {@code value}. */
    Annotation value(AnnotationValue value) {
        return new Annotation(name, List.of(new Element("", value)));
    }

    Annotation value(String text) {
        return value(new Text(text));
    }

    /** The same with one more element. */
    Annotation with(String key, AnnotationValue value) {
        List<Element> more = new ArrayList<>(elements);
        more.add(new Element(key + " = ", value));
        return new Annotation(name, more);
    }

    Annotation with(String key, String text) {
        return with(key, new Text(text));
    }

    Annotation with(String key, int number) {
        return with(key, String.valueOf(number));
    }

    Annotation with(String key, Optional<String> text) {
        return text.isPresent() ? with(key, text.get()) : this;
    }

    Annotation withIf(boolean wanted, String key, String text) {
        return wanted ? with(key, text) : this;
    }

    /** The same with one more element, a string that may be broken. */
    Annotation withString(String key, String text) {
        return with(key, new Literal(text));
    }

    @Override
    public String inline(Imports imports) {
        String start = "@" + imports.of(name);
        return elements.isEmpty()
                ? start
                : elements.stream()
                        .map(element -> element.prefix() + element.value().inline(imports))
                        .collect(Collectors.joining(", ", start + "(", ")"));
    }

    @Override
    public List<String> broken(Imports imports, int indent) {
        List<String> lines = new ArrayList<>(List.of("@" + imports.of(name) + "("));
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            String end = i < elements.size() - 1 ? "," : ")";
            lines.addAll(AnnotationValue.place(element.prefix(), element.value(), end, imports, indent + 8, indent));
        }
        return lines;
    }

    /**
     * The lines of annotations, without their indent: ours first, then those that a person wrote.
     *
     * @param own a person's annotations, with full names of classes
     * @param indent where the lines will stand
     */
    static List<String> lines(List<Annotation> annotations, List<String> own, Imports imports, int indent) {
        List<String> lines = new ArrayList<>();
        for (Annotation annotation : annotations) {
            lines.addAll(AnnotationValue.place("", annotation, "", imports, indent, indent));
        }
        own.forEach(text -> lines.add(imported(text, imports)));
        return lines;
    }

    /** A person's annotation with its class imported; names within its parentheses stay as they are. */
    static String imported(String annotation, Imports imports) {
        String text = annotation.strip();
        int start = text.startsWith("@") ? 1 : 0;
        int parenthesis = text.indexOf('(');
        int end = parenthesis < 0 ? text.length() : parenthesis;
        return "@" + imports.of(text.substring(start, end).strip()) + text.substring(end);
    }
}
