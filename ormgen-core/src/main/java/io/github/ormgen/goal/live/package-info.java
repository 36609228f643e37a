/**
 * What the goals on a live database share: the request, the connection with the project's history, and what to do
 * after a failure.
 */
@NullMarked
package io.github.ormgen.goal.live;

import org.jspecify.annotations.NullMarked;
