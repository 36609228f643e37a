/**
 * The way back from tables to a model. A {@link io.github.ormgen.schema.Schema} goes in, what a live database has; out comes
 * the text of a model as a person would have written it, and in words whatever the model can't say. It asks no database.
 */
@NullMarked
package io.github.ormgen.reverse;

import org.jspecify.annotations.NullMarked;
