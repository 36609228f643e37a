/**
 * The annotations of entities, as values that know how to be written in one line or in several.
 */
@NullMarked
package io.github.ormgen.renderer.java.annotation;

import org.jspecify.annotations.NullMarked;
