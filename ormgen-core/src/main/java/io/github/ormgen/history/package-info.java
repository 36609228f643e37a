/**
 * The revisions that are kept, and the draft of the next one: in go the entries of the history and the model's schema,
 * out comes the revision that leads from one to the other, and what stands against it. Knows no database.
 */
@NullMarked
package io.github.ormgen.history;

import org.jspecify.annotations.NullMarked;
