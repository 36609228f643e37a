package io.github.ormgen.entity;

import io.github.ormgen.render.Variables;
import java.util.List;

/**
 * The class that binds enums which have a type of the database's own.
 *
 * @param names writes the names of classes, and imports them
 * @param name the simple name of the class
 * @param annotations the lines of its annotations
 */
public record NativeEnumView(Imports names, String name, List<String> annotations) implements Variables {

    /** Keeps a copy of the lines. */
    public NativeEnumView {
        annotations = List.copyOf(annotations);
    }

    @Override
    public Object get(String variable) {
        return switch (variable) {
            case "names" -> names;
            case "name" -> name;
            case "annotations" -> annotations;
            default -> Variables.none();
        };
    }
}
