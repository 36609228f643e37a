/** Links reference rows: the values of their columns, and the rows that they refer to. */
@NullMarked
package io.github.ormgen.model.link.row;

import org.jspecify.annotations.NullMarked;
