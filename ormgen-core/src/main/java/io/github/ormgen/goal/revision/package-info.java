/** {@code ormgen:revision}: keeps the draft as the next revision, or amends the newest one. */
@NullMarked
package io.github.ormgen.goal.revision;

import org.jspecify.annotations.NullMarked;
