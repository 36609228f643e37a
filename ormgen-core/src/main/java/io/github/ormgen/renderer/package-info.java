/**
 * What all renderers have in common: in go a model, its schema, the decisions about its entities and the draft, out come
 * the texts of files. A package beside this one, such as {@code entity}, is one renderer.
 */
@NullMarked
package io.github.ormgen.renderer;

import org.jspecify.annotations.NullMarked;
