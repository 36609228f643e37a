package io.github.ormgen.entity;

import io.github.ormgen.render.Variables;
import java.util.List;

/**
 * A field.
 *
 * @param annotations the lines of its annotations
 * @param type its type
 * @param name its name
 * @param initial the text of its first value, or empty
 */
public record FieldView(List<String> annotations, String type, String name, String initial) implements Variables {

    /** Keeps a copy of the lines. */
    public FieldView {
        annotations = List.copyOf(annotations);
    }

    @Override
    public Object get(String variable) {
        return switch (variable) {
            case "annotations" -> annotations;
            case "type" -> type;
            case "name" -> name;
            case "initial" -> initial;
            default -> Variables.none();
        };
    }
}
