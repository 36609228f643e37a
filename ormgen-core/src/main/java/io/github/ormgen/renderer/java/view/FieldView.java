package io.github.ormgen.renderer.java.view;

import io.github.ormgen.render.View;
import java.util.List;

/**
 * A field.
 *
 * @param annotations the lines of its annotations
 * @param type its type
 * @param name its name
 * @param initial the text of its first value, or empty
 */
public record FieldView(List<String> annotations, String type, String name, String initial) implements View {}
