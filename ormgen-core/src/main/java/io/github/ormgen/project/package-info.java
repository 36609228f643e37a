/**
 * Takes the folders of a project; gives its files, and their paths as a person types them. Knows nothing of what is in them.
 */
@NullMarked
package io.github.ormgen.project;

import org.jspecify.annotations.NullMarked;
