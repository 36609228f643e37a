/**
 * The way from the model to the tables. A {@link io.github.ormgen.model.Model} goes in, a
 * {@link io.github.ormgen.schema.Schema} comes out, the same for all databases; it writes no SQL.
 */
@NullMarked
package io.github.ormgen.mapping;

import org.jspecify.annotations.NullMarked;
