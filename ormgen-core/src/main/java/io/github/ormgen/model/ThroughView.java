package io.github.ormgen.model;

import io.github.ormgen.model.Relation.Kind;
import java.util.Optional;

/**
 * A read-only view over a collection of join entities: the entities at their other end. It is not mapped.
 *
 * @param target the entities in it, by simple name
 * @param through the {@link OneToMany} of join entities in the same entity
 * @param joinEntity the join entity, by simple name
 * @param reference the join entity's {@link ToOne} that leads to the target
 */
public record ThroughView(Declaration declaration, String target, String through, String joinEntity, String reference)
        implements Relation {

    @Override
    public Kind kind() {
        return Kind.THROUGH;
    }

    @Override
    public Optional<String> otherSide() {
        return Optional.empty();
    }

    @Override
    public CollectionKind collection() {
        return CollectionKind.LIST;
    }
}
