/**
 * H2: its catalog and its server.
 */
@NullMarked
package io.github.ormgen.dialect.h2;

import org.jspecify.annotations.NullMarked;
