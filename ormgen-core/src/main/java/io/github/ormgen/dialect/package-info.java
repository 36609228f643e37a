/**
 * What a database of SQL has to say of itself: types, literals, names, features, limits, alterations and locks, and
 * the statements that standard SQL gives. A dialect is one package below this one that fills this in; no other code
 * asks which database it is.
 */
@NullMarked
package io.github.ormgen.dialect;

import org.jspecify.annotations.NullMarked;
