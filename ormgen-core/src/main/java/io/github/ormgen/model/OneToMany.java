package io.github.ormgen.model;

import io.github.ormgen.model.Relation.Kind;
import java.util.List;
import java.util.Set;

/**
 * The inverse side of a to-one relation: a collection.
 *
 * @param target the entities in it, by simple name
 * @param mappedBy the target's owning {@link ToOne}
 * @param orderBy the order it is loaded in; empty for none
 * @param ofJoinEntities whether the target was declared by a relation's {@code through}
 */
public record OneToMany(
        Declaration declaration,
        String target,
        String mappedBy,
        Set<Cascade> cascade,
        boolean orphanRemoval,
        Fetch fetch,
        List<Sorting> orderBy,
        CollectionKind collection,
        boolean ofJoinEntities)
        implements Relation.Inverse {

    @Override
    public Kind kind() {
        return Kind.ONE_TO_MANY;
    }
}
