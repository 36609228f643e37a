package io.github.ormgen.model;

/**
 * A read-only view over a collection of join entities: the entities at their other end. It is not mapped.
 *
 * @param target the entities in it, by simple name
 * @param collection the {@link OneToMany} of join entities in the same entity
 * @param joinEntity the join entity, by simple name
 * @param reference the join entity's {@link ToOne} that leads to the target
 */
public record ThroughView(
        Declaration declaration, String target, String collection, String joinEntity, String reference)
        implements Attribute {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.throughView(this);
    }
}
