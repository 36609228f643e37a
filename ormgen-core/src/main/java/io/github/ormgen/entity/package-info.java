/**
 * Renders the entities: a {@link io.github.ormgen.model.Model} goes in, the text of Java sources comes out. A class
 * becomes a view record, and templates, which a user can override one by one, turn that into text. Knows nothing of
 * tables beyond their names.
 */
@NullMarked
package io.github.ormgen.entity;

import org.jspecify.annotations.NullMarked;
