/**
 * Connections: in goes the address of a database, out comes a database that answers, or what a person has to mend.
 */
@NullMarked
package io.github.ormgen.database.connect;

import org.jspecify.annotations.NullMarked;
