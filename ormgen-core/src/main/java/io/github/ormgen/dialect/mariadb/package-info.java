/**
 * The dialect of MariaDB, whose parts have the same names as those of the others; what it shares with MySQL is in
 * {@link io.github.ormgen.dialect.innodb}.
 */
@NullMarked
package io.github.ormgen.dialect.mariadb;

import org.jspecify.annotations.NullMarked;
