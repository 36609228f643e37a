/**
 * Scratch databases: in goes the kind of database, and perhaps the address of a server; out come empty schemas in which
 * anything may be tried, and which are gone afterwards.
 */
@NullMarked
package io.github.ormgen.database.scratch;

import org.jspecify.annotations.NullMarked;
