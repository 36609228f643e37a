package io.github.ormgen.renderer.java.view;

import io.github.ormgen.render.View;
import io.github.ormgen.renderer.java.text.Imports;
import java.util.List;

/**
 * The interface of a mixin.
 *
 * @param names writes the names of classes, and imports them
 * @param name the simple name of the interface
 * @param doc the lines of its comment
 * @param annotations the lines of its annotations
 * @param interfaces what it extends
 * @param methods its getters
 */
public record MixinView(
        Imports names,
        String name,
        List<String> doc,
        List<String> annotations,
        List<String> interfaces,
        List<GetterView> methods)
        implements View {

    /** A method without parameters: its comment's lines, type and name. */
    public record GetterView(List<String> doc, String type, String name) implements View {}
}
