/** What the dialects of MySQL and MariaDB have in common: both keep their tables in InnoDB. */
@NullMarked
package io.github.ormgen.sql.innodb;

import org.jspecify.annotations.NullMarked;
