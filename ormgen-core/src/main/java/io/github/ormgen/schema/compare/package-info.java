/** The comparison of two schemas: in go two, out comes what differs, object by object and property by property. */
@NullMarked
package io.github.ormgen.schema.compare;

import org.jspecify.annotations.NullMarked;
