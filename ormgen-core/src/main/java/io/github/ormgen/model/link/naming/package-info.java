/**
 * Decides names: conventions of the model go in, names of tables, columns and constraints come out, checked against
 * the limits and reserved words of the databases.
 */
@NullMarked
package io.github.ormgen.model.link.naming;

import org.jspecify.annotations.NullMarked;
