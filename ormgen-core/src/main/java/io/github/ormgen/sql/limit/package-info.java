/**
 * Finds what a schema needs and a database does not have or does not take: in go a schema and a dialect, out come
 * limit violations that name the path in the model.
 */
@NullMarked
package io.github.ormgen.sql.limit;

import org.jspecify.annotations.NullMarked;
