/**
 * Collects what the files declare, links enums and types, and links fields into attributes, with their literals and
 * validations.
 */
@NullMarked
package io.github.ormgen.model.link.field;

import org.jspecify.annotations.NullMarked;
