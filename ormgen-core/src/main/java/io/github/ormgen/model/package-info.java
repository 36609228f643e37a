/**
 * The model that is meant: entities linked to one another, conventions applied, every default explicit, every name
 * decided. A {@link io.github.ormgen.spec.Spec} goes in, a {@link io.github.ormgen.model.Model} comes out. Of the schema
 * it uses the value types alone; it knows no SQL and no Java text. A record for each construct of the language makes up its
 * more than 25 classes.
 */
@NullMarked
package io.github.ormgen.model;

import org.jspecify.annotations.NullMarked;
