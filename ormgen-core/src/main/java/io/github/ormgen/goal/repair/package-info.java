/** {@code ormgen:repair}: finds what an interrupted script has done, and completes it or takes it back. */
@NullMarked
package io.github.ormgen.goal.repair;

import org.jspecify.annotations.NullMarked;
