/** The dialect of PostgreSQL: its types, defaults and grammar. The packages of all dialects hold the same files. */
@NullMarked
package io.github.ormgen.sql.postgresql;

import org.jspecify.annotations.NullMarked;
