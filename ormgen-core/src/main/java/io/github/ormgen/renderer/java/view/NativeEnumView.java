package io.github.ormgen.renderer.java.view;

import io.github.ormgen.render.View;
import io.github.ormgen.renderer.java.text.Imports;
import java.util.List;

/**
 * The class that binds enums which have a type of the database's own.
 *
 * @param names writes the names of classes, and imports them
 * @param name the simple name of the class
 * @param annotations the lines of its annotations
 */
public record NativeEnumView(Imports names, String name, List<String> annotations) implements View {}
