/** {@code ormgen:verify}: proves all migrations, up, down and up again, on a shadow database. */
@NullMarked
package io.github.ormgen.goal.verify;

import org.jspecify.annotations.NullMarked;
