/**
 * The files that come out: in go rendered files with their roots, out comes a tree on disk in which only changed bytes
 * were written and nothing that is no longer rendered is left. Knows nothing of what is in the files.
 */
@NullMarked
package io.github.ormgen.output;

import org.jspecify.annotations.NullMarked;
