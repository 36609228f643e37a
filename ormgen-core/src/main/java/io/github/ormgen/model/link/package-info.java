/**
 * Links a {@link io.github.ormgen.spec.Spec} into a {@link io.github.ormgen.model.Model}: finds what each name refers
 * to, applies conventions, decides names, and reports what does not fit together. {@link
 * io.github.ormgen.model.link.Linker} is the whole way; the packages below hold its steps, each of which uses only
 * those before it: naming, sql, field, entity, row, view.
 */
@NullMarked
package io.github.ormgen.model.link;

import org.jspecify.annotations.NullMarked;
