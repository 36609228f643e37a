/** Reads the catalogs of real databases: what ormgen made there, and what others made. */
@NullMarked
package io.github.ormgen.it.catalog;

import org.jspecify.annotations.NullMarked;
