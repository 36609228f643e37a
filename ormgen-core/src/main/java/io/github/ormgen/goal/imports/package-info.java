/** {@code ormgen:import}: reads an existing database into a model and a baseline. */
@NullMarked
package io.github.ormgen.goal.imports;

import org.jspecify.annotations.NullMarked;
