/**
 * Asks, before a change that depends on rows, how many of them are in its way: in go a change and the schema before
 * it, out come preconditions as statements that stop the script.
 */
@NullMarked
package io.github.ormgen.sql.guard;

import org.jspecify.annotations.NullMarked;
