package io.github.ormgen.renderer.java.view;

import io.github.ormgen.render.View;
import io.github.ormgen.renderer.java.text.Imports;
import java.util.List;

/**
 * An enum.
 *
 * @param names writes the names of classes, and imports them
 * @param name the simple name of the class
 * @param doc the lines of its comment
 * @param annotations the lines of its annotations
 * @param stored whether it holds the stored values, since they are not the constants' names
 * @param field the name of the field that holds it, which no constant has
 * @param constants its constants, in order
 */
public record EnumView(
        Imports names,
        String name,
        List<String> doc,
        List<String> annotations,
        boolean stored,
        String field,
        List<ConstantView> constants)
        implements View {

    /** A constant: its comment's lines, its name, and the literal of what is stored for it. */
    public record ConstantView(List<String> doc, String name, String value) implements View {}
}
