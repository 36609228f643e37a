package io.github.ormgen.model;

import io.github.ormgen.model.Relation.Kind;
import java.util.Set;

/**
 * The inverse side of a one-to-one relation, always optional.
 *
 * @param target the entity referred to, by simple name
 * @param mappedBy the target's owning {@link ToOne}
 */
public record InverseOne(
        Declaration declaration,
        String target,
        String mappedBy,
        Set<Cascade> cascade,
        boolean orphanRemoval,
        Fetch fetch)
        implements Relation.Inverse {

    @Override
    public Kind kind() {
        return Kind.ONE_TO_ONE;
    }
}
