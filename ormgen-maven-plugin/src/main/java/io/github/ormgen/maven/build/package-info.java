/**
 * What the goals read of a build and give to it: values of parameters, folders, connections, settings of Flyway's
 * plugin, libraries of the project, markers of an IDE.
 */
@NullMarked
package io.github.ormgen.maven.build;

import org.jspecify.annotations.NullMarked;
