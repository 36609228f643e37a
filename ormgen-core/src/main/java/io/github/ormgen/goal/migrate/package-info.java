/** {@code ormgen:migrate}: runs the migrations that a database has not run. */
@NullMarked
package io.github.ormgen.goal.migrate;

import org.jspecify.annotations.NullMarked;
