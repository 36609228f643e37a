/**
 * The goals: parameters of a build go in as one request to the core, log lines or one exception come out.
 */
@NullMarked
package io.github.ormgen.maven;

import org.jspecify.annotations.NullMarked;
