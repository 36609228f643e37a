/** The dialect of H2, whose parts have the same names as those of the others. */
@NullMarked
package io.github.ormgen.dialect.h2;

import org.jspecify.annotations.NullMarked;
