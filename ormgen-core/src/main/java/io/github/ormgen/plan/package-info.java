/**
 * Revisions as a person reads them before they are kept: a {@link io.github.ormgen.change.Revision} goes in, its
 * changes with their SQL and verdicts come out, as text, Markdown or JSON.
 */
@NullMarked
package io.github.ormgen.plan;

import org.jspecify.annotations.NullMarked;
