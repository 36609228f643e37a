/**
 * Schemas of databases: in go two of them, or one and what it should be, out comes what differs.
 */
@NullMarked
package io.github.ormgen.database.catalog;

import org.jspecify.annotations.NullMarked;
