/**
 * Applies changes to a schema: in go a schema and changes, out comes the schema after them; and the other way, a
 * schema as the changes that make it.
 */
@NullMarked
package io.github.ormgen.change.fold;

import org.jspecify.annotations.NullMarked;
