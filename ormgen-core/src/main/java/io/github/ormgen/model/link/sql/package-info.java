/** Reads SQL that the author wrote, and replaces attributes in it by columns. */
@NullMarked
package io.github.ormgen.model.link.sql;

import org.jspecify.annotations.NullMarked;
