/**
 * Puts scripts together: in go a revision and a dialect, out come the up script and the down script, and the steps of
 * a plan.
 */
@NullMarked
package io.github.ormgen.sql.script;

import org.jspecify.annotations.NullMarked;
