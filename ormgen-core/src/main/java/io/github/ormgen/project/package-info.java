/**
 * The project that a goal works on: its model, its history, its migrations, how paths are shown, and where messages
 * go. A goal makes it once and passes it on.
 */
@NullMarked
package io.github.ormgen.project;

import org.jspecify.annotations.NullMarked;
