/**
 * Live databases: in goes a connection, out comes what the database has, as a schema and a list of what no schema can say.
 * The only package that knows JDBC.
 */
@NullMarked
package io.github.ormgen.database;

import org.jspecify.annotations.NullMarked;
