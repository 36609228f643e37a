/**
 * Reads YAML and JSON files into nodes with their places: in goes a file, out come mappings, lists and scalars, or a
 * syntax error at its line and column. Knows no construct of the language.
 */
@NullMarked
package io.github.ormgen.spec.document;

import org.jspecify.annotations.NullMarked;
