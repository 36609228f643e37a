/**
 * Renders Java: an {@link io.github.ormgen.entityplan.EntityPlan} goes in, the text of Java sources comes out. A class
 * becomes a view record, and templates, which a user can override one by one, turn that into text. All that it decides is
 * how Java and Hibernate say it.
 */
@NullMarked
package io.github.ormgen.renderer.java;

import org.jspecify.annotations.NullMarked;
