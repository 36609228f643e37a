/** A dialect that is registered nowhere, and what holds of all dialects, this one included. */
@NullMarked
package io.github.ormgen.sql.fake;

import org.jspecify.annotations.NullMarked;
