package io.github.ormgen.renderer.java.annotation;

import io.github.ormgen.renderer.java.text.Imports;
import java.util.ArrayList;
import java.util.List;

/** Lays annotations out, ours first, then those that a person wrote. */
public final class AnnotationLines {

    private AnnotationLines() {}

    /**
     * The lines of annotations, without their indent.
     *
     * @param own a person's annotations, with full names of classes
     * @param indent where the lines will stand
     */
    public static List<String> of(List<Annotation> annotations, List<String> own, Imports imports, int indent) {
        List<String> lines = new ArrayList<>();
        for (Annotation annotation : annotations) {
            lines.addAll(annotation.lines(indent));
        }
        for (String text : own) {
            lines.add(imported(text, imports));
        }
        return lines;
    }

    /** A person's annotation with its class imported; names within its parentheses stay as they are. */
    public static String imported(String annotation, Imports imports) {
        String text = annotation.strip();
        int start = text.startsWith("@") ? 1 : 0;
        int parenthesis = text.indexOf('(');
        int end = parenthesis < 0 ? text.length() : parenthesis;
        return "@" + imports.of(text.substring(start, end).strip()) + text.substring(end);
    }
}
