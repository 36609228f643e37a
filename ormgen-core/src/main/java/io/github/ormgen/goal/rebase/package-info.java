/** {@code ormgen:rebase}: puts a revision of another branch behind the newest one. */
@NullMarked
package io.github.ormgen.goal.rebase;

import org.jspecify.annotations.NullMarked;
