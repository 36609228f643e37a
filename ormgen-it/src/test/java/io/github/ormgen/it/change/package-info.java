/**
 * Changes of models and what becomes of them: a folder with a model before and after goes in; the scripts
 * of every database run, and the rows behind each of them are compared with what is kept.
 */
@NullMarked
package io.github.ormgen.it.change;

import org.jspecify.annotations.NullMarked;
