/** {@code ormgen:undo}: takes migrations back, the newest first, after it has asked about rows that are lost. */
@NullMarked
package io.github.ormgen.goal.undo;

import org.jspecify.annotations.NullMarked;
