/**
 * Shadow databases: in goes the kind of database, and perhaps the address of a server; out come empty databases in which anything
 * may be tried, and which are gone afterwards.
 */
@NullMarked
package io.github.ormgen.database.shadow;

import org.jspecify.annotations.NullMarked;
