/** The dialect of H2: its types, defaults and grammar. The packages of all dialects hold the same files. */
@NullMarked
package io.github.ormgen.sql.h2;

import org.jspecify.annotations.NullMarked;
