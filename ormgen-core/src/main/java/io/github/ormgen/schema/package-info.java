/**
 * The intermediate, database-neutral schema: tables, columns, keys, indexes, checks and sequences, as records alone. It
 * knows no model, no Java and no database's SQL. A record for each kind of object, and a sealed type for each choice, make
 * up its more than 25 classes.
 */
@NullMarked
package io.github.ormgen.schema;

import org.jspecify.annotations.NullMarked;
