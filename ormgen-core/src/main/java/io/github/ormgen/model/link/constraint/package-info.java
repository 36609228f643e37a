/** Links keys, indexes, checks and backfills of an entity to its columns. */
@NullMarked
package io.github.ormgen.model.link.constraint;

import org.jspecify.annotations.NullMarked;
