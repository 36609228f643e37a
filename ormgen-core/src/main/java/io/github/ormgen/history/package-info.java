/**
 * The revisions that are kept, and the draft of the next one: in go the names of the files that are there and the model's
 * schema, out comes the revision that leads from one to the other. Knows no database.
 */
@NullMarked
package io.github.ormgen.history;

import org.jspecify.annotations.NullMarked;
