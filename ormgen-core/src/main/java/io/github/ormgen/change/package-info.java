/**
 * The changes that lead from one schema to the next, each with its inverse beside it, and what a revision consists of.
 * Knows no SQL and no database.
 */
@NullMarked
package io.github.ormgen.change;

import org.jspecify.annotations.NullMarked;
