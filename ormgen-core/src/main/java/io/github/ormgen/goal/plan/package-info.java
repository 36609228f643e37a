/** {@code ormgen:plan}: shows the draft as a review, and writes nothing. */
@NullMarked
package io.github.ormgen.goal.plan;

import org.jspecify.annotations.NullMarked;
