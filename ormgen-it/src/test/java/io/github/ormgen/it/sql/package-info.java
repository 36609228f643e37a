/** The golden scripts of {@code ormgen-core}, run by Flyway on real databases. */
@NullMarked
package io.github.ormgen.it.sql;

import org.jspecify.annotations.NullMarked;
