/**
 * Migrations on a live database: in go its address and the scripts of a project, out comes what has run there and what has
 * not. The only package that knows Flyway.
 */
@NullMarked
package io.github.ormgen.database.migrate;

import org.jspecify.annotations.NullMarked;
