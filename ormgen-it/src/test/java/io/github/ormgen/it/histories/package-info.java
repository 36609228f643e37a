/**
 * Histories of other projects' migrations, from a folder outside of this repository: each step from one of their schemas
 * to the next is tried with our scripts, up and down.
 */
@NullMarked
package io.github.ormgen.it.histories;

import org.jspecify.annotations.NullMarked;
