/**
 * Writes the statements of a change: in go changes and a lowered schema, out come statements in the order in which
 * they run.
 */
@NullMarked
package io.github.ormgen.sql.ddl;

import org.jspecify.annotations.NullMarked;
