/** The dialect of MySQL: its types, defaults and grammar. The packages of all dialects hold the same files. */
@NullMarked
package io.github.ormgen.sql.mysql;

import org.jspecify.annotations.NullMarked;
