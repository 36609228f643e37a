package io.github.ormgen.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An attribute that leads to other entities. */
public sealed interface Relation extends Attribute permits ToOne, Relation.Inverse, ManyToMany, ThroughView {

    /** How many objects may be at either side. */
    enum Kind {
        ONE_TO_ONE,
        MANY_TO_ONE,
        ONE_TO_MANY,
        MANY_TO_MANY,
        /** The entities at the other ends of a collection of join entities: not stored, and only read. */
        THROUGH
    }

    /** A side that another entity's attribute stores. */
    sealed interface Inverse extends Relation permits InverseOne, OneToMany, InverseManyToMany {

        /** The target's owning attribute. */
        String mappedBy();

        @Override
        default Optional<String> otherSide() {
            return Optional.of(mappedBy());
        }
    }

    /** How many objects may be at either side. */
    Kind kind();

    /** The entity at the other side, by simple name. */
    String target();

    /** The target's attribute for the same relation, if it has one. */
    Optional<String> otherSide();

    /** Whether this side says what is stored. */
    default boolean isOwning() {
        return false;
    }

    /** Whether there may be no object at the other side. */
    default boolean optional() {
        return true;
    }

    /** What is passed on to the other side. */
    default Set<Cascade> cascade() {
        return Set.of();
    }

    /** Whether an object that is no longer referred to is removed. */
    default boolean orphanRemoval() {
        return false;
    }

    /** When and how the other side is loaded. */
    default Fetch fetch() {
        return Fetch.LAZY;
    }

    /** The order that a collection is loaded in. */
    default List<Sorting> orderBy() {
        return List.of();
    }

    /** The kind of collection; of no meaning for one object. */
    default CollectionKind collection() {
        return CollectionKind.SET;
    }

    /** Whether it leads to several objects. */
    default boolean isMany() {
        return kind() != Kind.ONE_TO_ONE && kind() != Kind.MANY_TO_ONE;
    }

    /** Whether removing an object removes what is at the other side. */
    default boolean removes() {
        return cascade().contains(Cascade.REMOVE);
    }
}
