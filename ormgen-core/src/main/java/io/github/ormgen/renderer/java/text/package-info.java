/**
 * Pieces of Java text: names and imports, types, literals, comments, and where lines are broken.
 */
@NullMarked
package io.github.ormgen.renderer.java.text;

import org.jspecify.annotations.NullMarked;
