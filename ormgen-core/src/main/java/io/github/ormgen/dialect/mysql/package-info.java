/**
 * The dialect of MySQL, whose parts have the same names as those of the others; what it shares with MariaDB is in
 * {@link io.github.ormgen.dialect.innodb}.
 */
@NullMarked
package io.github.ormgen.dialect.mysql;

import org.jspecify.annotations.NullMarked;
