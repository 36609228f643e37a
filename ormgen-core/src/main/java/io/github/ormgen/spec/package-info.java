/**
 * What the author wrote, as records that keep the file, line and column of each part. They know the language's grammar
 * and nothing of what it means. One record for each construct of the language: that is why there are more than 25.
 */
@NullMarked
package io.github.ormgen.spec;

import org.jspecify.annotations.NullMarked;
