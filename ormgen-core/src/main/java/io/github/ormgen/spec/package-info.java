/**
 * What the author wrote: model files go in, records come out that keep the file, line and column of each part. Knows
 * the language's grammar, and nothing of what it means.
 */
@NullMarked
package io.github.ormgen.spec;

import org.jspecify.annotations.NullMarked;
