/** {@code ormgen:info}: shows the status of each migration on a database, and changes nothing. */
@NullMarked
package io.github.ormgen.goal.info;

import org.jspecify.annotations.NullMarked;
