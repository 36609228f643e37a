/** What MariaDB and MySQL have in common: tables of InnoDB, their alterations, locks, types and limits. */
@NullMarked
package io.github.ormgen.dialect.innodb;

import org.jspecify.annotations.NullMarked;
