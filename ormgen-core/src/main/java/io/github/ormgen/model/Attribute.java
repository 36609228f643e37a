package io.github.ormgen.model;

/** An attribute of an entity, mixin or embeddable. */
public sealed interface Attribute
        permits BasicAttribute,
                EmbeddedAttribute,
                ToOne,
                InverseOne,
                OneToMany,
                ManyToMany,
                InverseManyToMany,
                ThroughView {

    /** What all attributes have. */
    Declaration declaration();

    /** The attribute's name. */
    default String name() {
        return declaration().name();
    }

    /** What the visitor says of this attribute. */
    <R> R accept(Visitor<R> visitor);

    /** One case per kind of attribute. */
    interface Visitor<R> {
        R basic(BasicAttribute attribute);

        R embedded(EmbeddedAttribute attribute);

        R toOne(ToOne relation);

        R inverseOne(InverseOne relation);

        R oneToMany(OneToMany relation);

        R manyToMany(ManyToMany relation);

        R inverseManyToMany(InverseManyToMany relation);

        R throughView(ThroughView view);
    }
}
