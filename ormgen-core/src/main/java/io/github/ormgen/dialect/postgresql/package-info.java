/** The dialect of PostgreSQL, whose parts have the same names as those of the others. */
@NullMarked
package io.github.ormgen.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
