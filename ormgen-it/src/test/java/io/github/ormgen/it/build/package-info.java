/**
 * Whole builds: projects as users have them, built by real Mavens with the plugin that this build made. None of them
 * touches the user's own local repository.
 */
@NullMarked
package io.github.ormgen.it.build;

import org.jspecify.annotations.NullMarked;
