/**
 * What a reader of catalogs is, and what it puts together: in goes a connection, out comes what the database has, as a schema and a
 * list of what no schema can say.
 */
@NullMarked
package io.github.ormgen.dialect.catalog;

import org.jspecify.annotations.NullMarked;
