package io.github.ormgen.renderer.java.view;

import io.github.ormgen.render.View;
import io.github.ormgen.renderer.java.text.Imports;
import java.util.List;

/**
 * A record class: an embeddable, or an identifier of several values.
 *
 * @param names writes the names of classes, and imports them
 * @param name the simple name of the class
 * @param doc the lines of its comment
 * @param annotations the lines of its annotations
 * @param components its components
 * @param checksSome whether the constructor refuses null for some
 * @param hidesSome whether {@code toString} has to leave something out
 */
public record RecordView(
        Imports names,
        String name,
        List<String> doc,
        List<String> annotations,
        List<ComponentView> components,
        boolean checksSome,
        boolean hidesSome)
        implements View {

    /**
     * A component.
     *
     * @param lines its annotations, type and name, in lines
     * @param name its name
     * @param checked whether the constructor refuses null
     * @param hidden whether {@code toString} leaves it out
     */
    public record ComponentView(List<String> lines, String name, boolean checked, boolean hidden) implements View {}
}
