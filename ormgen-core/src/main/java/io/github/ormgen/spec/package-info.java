/**
 * What the author wrote, as records that keep the file, line and column of each part. They know the language's grammar
 * and nothing of what it means.
 */
@NullMarked
package io.github.ormgen.spec;

import org.jspecify.annotations.NullMarked;
