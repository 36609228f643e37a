package io.github.ormgen.entityplan;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.Cascade;
import io.github.ormgen.model.CollectionKind;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.Fetch;
import io.github.ormgen.model.InverseManyToMany;
import io.github.ormgen.model.InverseOne;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.OneToMany;
import io.github.ormgen.model.Sorting;
import io.github.ormgen.model.ThroughView;
import io.github.ormgen.model.ToOne;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What all kinds of relations have.
 *
 * @param kind how many objects may be at either side
 * @param owning whether this side says what is stored
 * @param target the entity at the other side, by simple name
 * @param optional whether there may be no object at the other side
 * @param otherSide the target's attribute for the same relation, if it has one
 * @param cascade what is passed on to the other side
 * @param orphanRemoval whether an object that is no longer referred to is removed
 * @param fetch when and how the other side is loaded
 * @param orderBy the order that a collection is loaded in
 * @param collection the kind of collection; of no meaning for one object
 */
public record Association(
        Kind kind,
        boolean owning,
        String target,
        boolean optional,
        Optional<String> otherSide,
        Set<Cascade> cascade,
        boolean orphanRemoval,
        Fetch fetch,
        List<Sorting> orderBy,
        CollectionKind collection) {

    /** How many objects may be at either side. */
    public enum Kind {
        ONE_TO_ONE,
        MANY_TO_ONE,
        ONE_TO_MANY,
        MANY_TO_MANY,
        /** The entities at the other ends of a collection of join entities: not stored, and only read. */
        THROUGH
    }

    /** Whether it leads to several objects. */
    public boolean isMany() {
        return kind != Kind.ONE_TO_ONE && kind != Kind.MANY_TO_ONE;
    }

    /** Whether it may lead to nothing where it leads to one object. */
    boolean isNullable() {
        return optional && !isMany();
    }

    /** Whether removing an object removes what is at the other side. */
    public boolean removes() {
        return cascade.contains(Cascade.REMOVE);
    }

    /** What a relation is, empty for an attribute that holds values. */
    static Optional<Association> of(Attribute attribute) {
        return attribute.accept(new Finder());
    }

    private static final class Finder implements Attribute.Visitor<Optional<Association>> {
        @Override
        public Optional<Association> basic(BasicAttribute attribute) {
            return Optional.empty();
        }

        @Override
        public Optional<Association> embedded(EmbeddedAttribute attribute) {
            return Optional.empty();
        }

        @Override
        public Optional<Association> toOne(ToOne relation) {
            return Optional.of(new Association(
                    relation.unique() ? Kind.ONE_TO_ONE : Kind.MANY_TO_ONE,
                    true,
                    relation.target(),
                    relation.optional(),
                    relation.inverse(),
                    relation.cascade(),
                    // What several refer to is no orphan as soon as one of them does not.
                    relation.unique() && relation.orphanRemoval(),
                    relation.fetch(),
                    List.of(),
                    CollectionKind.SET));
        }

        @Override
        public Optional<Association> inverseOne(InverseOne relation) {
            return Optional.of(new Association(
                    Kind.ONE_TO_ONE,
                    false,
                    relation.target(),
                    true,
                    Optional.of(relation.mappedBy()),
                    relation.cascade(),
                    relation.orphanRemoval(),
                    relation.fetch(),
                    List.of(),
                    CollectionKind.SET));
        }

        @Override
        public Optional<Association> oneToMany(OneToMany relation) {
            return Optional.of(new Association(
                    Kind.ONE_TO_MANY,
                    false,
                    relation.target(),
                    true,
                    Optional.of(relation.mappedBy()),
                    relation.cascade(),
                    relation.orphanRemoval(),
                    relation.fetch(),
                    relation.orderBy(),
                    relation.collection()));
        }

        @Override
        public Optional<Association> manyToMany(ManyToMany relation) {
            return Optional.of(new Association(
                    Kind.MANY_TO_MANY,
                    true,
                    relation.target(),
                    true,
                    relation.inverse(),
                    relation.cascade(),
                    false,
                    relation.fetch(),
                    relation.orderBy(),
                    relation.collection()));
        }

        @Override
        public Optional<Association> inverseManyToMany(InverseManyToMany relation) {
            return Optional.of(new Association(
                    Kind.MANY_TO_MANY,
                    false,
                    relation.target(),
                    true,
                    Optional.of(relation.mappedBy()),
                    relation.cascade(),
                    false,
                    relation.fetch(),
                    relation.orderBy(),
                    relation.collection()));
        }

        @Override
        public Optional<Association> throughView(ThroughView view) {
            return Optional.of(new Association(
                    Kind.THROUGH,
                    false,
                    view.target(),
                    true,
                    Optional.empty(),
                    Set.of(),
                    false,
                    Fetch.LAZY,
                    List.of(),
                    CollectionKind.LIST));
        }
    }
}
