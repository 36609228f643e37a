/**
 * The decisions about entities that renderers of all languages share, so that none repeats them: a
 * {@link io.github.ormgen.model.Model} goes in, an {@link io.github.ormgen.entityplan.EntityPlan} comes out. It says how
 * an entity is told from others, what a new object needs, what a program may set, what goes along with a deletion. It
 * holds no text of any language, and no SQL.
 */
@NullMarked
package io.github.ormgen.entityplan;

import org.jspecify.annotations.NullMarked;
