/**
 * The JSON of schemas and their parts: a {@link io.github.ormgen.schema.Schema} goes in, a canonical document comes out,
 * and back again. All that writes JSON of schemas or of changes does it with what is here.
 */
@NullMarked
package io.github.ormgen.schema.json;

import org.jspecify.annotations.NullMarked;
