/**
 * MySQL: what it does not share with MariaDB.
 */
@NullMarked
package io.github.ormgen.dialect.mysql;

import org.jspecify.annotations.NullMarked;
