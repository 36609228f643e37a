package io.github.ormgen.renderer.java.view;

import io.github.ormgen.render.View;

/**
 * A parameter of a constructor or a method.
 *
 * @param type its type
 * @param name its name, that of the field it fills
 * @param checked whether it must be told that null is refused
 */
public record ParameterView(String type, String name, boolean checked) implements View {}
