/**
 * Links a {@link io.github.ormgen.spec.Spec} into a {@link io.github.ormgen.model.Model}: finds what each name refers to,
 * applies conventions, decides names, and reports what does not fit together.
 */
@NullMarked
package io.github.ormgen.model.link;

import org.jspecify.annotations.NullMarked;
