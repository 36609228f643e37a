/**
 * PostgreSQL: its catalog and its server.
 */
@NullMarked
package io.github.ormgen.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
