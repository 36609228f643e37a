/**
 * What is wrong with an input, where, and what to do about it: in go places and words, out come sorted messages. Knows
 * no other package.
 */
@NullMarked
package io.github.ormgen.diagnostic;

import org.jspecify.annotations.NullMarked;
