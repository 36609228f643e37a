/**
 * Finds what a name of the model refers to: entities, embeddables, mixins, enums and named types, in the order in
 * which they need one another.
 */
@NullMarked
package io.github.ormgen.model.link.declaration;

import org.jspecify.annotations.NullMarked;
