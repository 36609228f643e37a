/**
 * The JSON of schemas and their parts: a {@link io.github.ormgen.schema.Schema} goes in, a canonical document comes out,
 * and back again. All records that have JSON are written and read by what is here, in both directions by one declaration.
 */
@NullMarked
package io.github.ormgen.schema.json;

import org.jspecify.annotations.NullMarked;
