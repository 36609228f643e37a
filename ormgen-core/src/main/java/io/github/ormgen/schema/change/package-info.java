/**
 * The changes that lead from one schema to another: in go two schemas, out come ordered changes, each of which knows its
 * inverse; folded over a schema they give the next one. Knows no SQL.
 */
@NullMarked
package io.github.ormgen.schema.change;

import org.jspecify.annotations.NullMarked;
