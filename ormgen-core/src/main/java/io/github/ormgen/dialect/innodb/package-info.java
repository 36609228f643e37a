/**
 * What MariaDB and MySQL have in common.
 */
@NullMarked
package io.github.ormgen.dialect.innodb;

import org.jspecify.annotations.NullMarked;
