/**
 * Live databases: in goes a connection, out comes what the database has, in a form in which two databases of one kind can
 * be compared. The only package that knows JDBC.
 */
@NullMarked
package io.github.ormgen.database;

import org.jspecify.annotations.NullMarked;
