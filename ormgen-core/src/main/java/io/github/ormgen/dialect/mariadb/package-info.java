/**
 * MariaDB: what it does not share with MySQL.
 */
@NullMarked
package io.github.ormgen.dialect.mariadb;

import org.jspecify.annotations.NullMarked;
