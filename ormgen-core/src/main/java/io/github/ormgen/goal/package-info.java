/**
 * What several goals share: the model of a project with its history, requests, messages, and the one exception that a
 * goal ends with. Each goal has a package below this one, in which only the goal, its request and its result are
 * public.
 */
@NullMarked
package io.github.ormgen.goal;

import org.jspecify.annotations.NullMarked;
