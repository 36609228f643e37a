/**
 * The intermediate, database-neutral schema: tables, columns, keys, indexes, checks and sequences, as records alone. It
 * stands on the ground: it knows no model, no Java and no database's SQL.
 */
@NullMarked
package io.github.ormgen.schema;

import org.jspecify.annotations.NullMarked;
