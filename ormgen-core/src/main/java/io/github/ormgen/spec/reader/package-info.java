/**
 * Reads nodes into the records of {@link io.github.ormgen.spec}: one reader for each construct of the language, and
 * what they share. Reports what a construct may not have at the place where it stands.
 */
@NullMarked
package io.github.ormgen.spec.reader;

import org.jspecify.annotations.NullMarked;
