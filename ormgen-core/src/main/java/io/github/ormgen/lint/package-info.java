/**
 * Looks a revision through for what would hurt in production: in go ordered changes and a database, out come findings.
 * Says nothing of tables that the revision makes itself.
 */
@NullMarked
package io.github.ormgen.lint;

import org.jspecify.annotations.NullMarked;
