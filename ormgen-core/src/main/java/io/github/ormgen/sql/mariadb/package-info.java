/** The dialect of MariaDB: its types, defaults and grammar. The packages of all dialects hold the same files. */
@NullMarked
package io.github.ormgen.sql.mariadb;

import org.jspecify.annotations.NullMarked;
