/**
 * The goals on live databases, as far as they need no Maven: a project's folder and a database go in, and how both stand
 * afterwards is looked at.
 */
@NullMarked
package io.github.ormgen.it.live;

import org.jspecify.annotations.NullMarked;
