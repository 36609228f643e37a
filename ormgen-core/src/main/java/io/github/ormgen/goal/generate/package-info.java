/**
 * {@code ormgen:generate}: from the model to entities, the draft and the schema. {@link
 * io.github.ormgen.goal.generate.Generator} reads from top to bottom as what it does.
 */
@NullMarked
package io.github.ormgen.goal.generate;

import org.jspecify.annotations.NullMarked;
