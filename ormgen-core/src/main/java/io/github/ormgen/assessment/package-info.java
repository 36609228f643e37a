/**
 * What a change costs on a database: in go a revision and a dialect, out comes a verdict for each change and for its
 * inverse.
 */
@NullMarked
package io.github.ormgen.assessment;

import org.jspecify.annotations.NullMarked;
