package io.github.ormgen.model;

import io.github.ormgen.model.Relation.Kind;
import java.util.List;
import java.util.Set;

/**
 * The inverse side of a many-to-many relation.
 *
 * @param target the entities in it, by simple name
 * @param mappedBy the target's owning {@link ManyToMany}
 */
public record InverseManyToMany(
        Declaration declaration,
        String target,
        String mappedBy,
        Set<Cascade> cascade,
        Fetch fetch,
        List<Sorting> orderBy,
        CollectionKind collection)
        implements Relation.Inverse {

    @Override
    public Kind kind() {
        return Kind.MANY_TO_MANY;
    }
}
