/** The one list of the dialects: finds the dialect of a database. */
@NullMarked
package io.github.ormgen.dialect.registry;

import org.jspecify.annotations.NullMarked;
