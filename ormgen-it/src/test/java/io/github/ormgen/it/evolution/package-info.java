/** Random pairs of schemas on real databases, with rows: from one to the other by the V script and back by the U script. */
@NullMarked
package io.github.ormgen.it.evolution;

import org.jspecify.annotations.NullMarked;
