/** {@code ormgen:init}: writes a first model into an empty project. */
@NullMarked
package io.github.ormgen.goal.init;

import org.jspecify.annotations.NullMarked;
