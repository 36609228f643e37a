/**
 * Random schemas for tests, the same for the same seed: out comes a pair of sound schemas of which the second comes from
 * the first by a few edits of a model, with what the model would say of its renames.
 */
@NullMarked
package io.github.ormgen.schema.random;

import org.jspecify.annotations.NullMarked;
