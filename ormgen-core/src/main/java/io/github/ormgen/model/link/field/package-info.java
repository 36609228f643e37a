/** Links fields: their types, lengths, defaults, validations, and the fields of mixins and embeddables. */
@NullMarked
package io.github.ormgen.model.link.field;

import org.jspecify.annotations.NullMarked;
