/** Links relations: who owns them, their foreign key columns, their inverse sides and their order. */
@NullMarked
package io.github.ormgen.model.link.relation;

import org.jspecify.annotations.NullMarked;
