/** Links views: the attributes that their queries give, and the entities that their queries read. */
@NullMarked
package io.github.ormgen.model.link.view;

import org.jspecify.annotations.NullMarked;
