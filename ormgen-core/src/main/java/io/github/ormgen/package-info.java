/**
 * The pipeline: a request goes in, a tree of files and a result come out. Every step of it is a package below this
 * one, and what each may use is held by a test.
 */
@NullMarked
package io.github.ormgen;

import org.jspecify.annotations.NullMarked;
