/** {@code ormgen:check}: finds what model, history and scripts don't agree on, without a database. */
@NullMarked
package io.github.ormgen.goal.check;

import org.jspecify.annotations.NullMarked;
