package io.github.ormgen.renderer.java.view;

import io.github.ormgen.render.View;
import java.util.List;

/**
 * A whole source file.
 *
 * @param packageName its package, empty for the unnamed one
 * @param imports the classes that it imports, sorted
 * @param body the text of its class
 */
public record SourceView(String packageName, List<String> imports, String body) implements View {}
