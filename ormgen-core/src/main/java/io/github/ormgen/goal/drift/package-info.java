/** {@code ormgen:drift}: compares a database with the schema that its migrations made. */
@NullMarked
package io.github.ormgen.goal.drift;

import org.jspecify.annotations.NullMarked;
