/**
 * Proves whole scenarios: a folder with a model goes in; its entities are compiled, its scripts are run on every database,
 * every attribute of every entity is stored and read back, and the scripts are undone.
 */
@NullMarked
package io.github.ormgen.it.scenario;

import org.jspecify.annotations.NullMarked;
