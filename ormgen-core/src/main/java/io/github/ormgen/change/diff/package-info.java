/**
 * Finds the changes between two schemas: in go a schema, the next one and hints about former names, out come ordered
 * changes. {@link io.github.ormgen.change.diff.Diff} is the whole way; the other classes are its phases, in the order
 * in which they run.
 */
@NullMarked
package io.github.ormgen.change.diff;

import org.jspecify.annotations.NullMarked;
