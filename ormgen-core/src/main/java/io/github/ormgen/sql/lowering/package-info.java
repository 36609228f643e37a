/**
 * Turns the neutral schema into what one database has: in go a table and a dialect, out come a table without what the
 * database lacks, and a note for each fallback.
 */
@NullMarked
package io.github.ormgen.sql.lowering;

import org.jspecify.annotations.NullMarked;
