/**
 * What changes cost and lose: in go the changes of a script, out comes an
 * {@link io.github.ormgen.assessment.Assessment} for each. Plans, lint, guards, the heads of scripts, and the questions
 * before a revision is kept and before an undo all read it, so that they never disagree.
 */
@NullMarked
package io.github.ormgen.assessment;

import org.jspecify.annotations.NullMarked;
