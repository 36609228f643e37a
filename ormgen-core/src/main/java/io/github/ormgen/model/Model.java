package io.github.ormgen.model;

import io.github.ormgen.diagnostic.Location;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The whole model. All maps go by simple name, which is unique over all packages and kinds.
 *
 * @param collation the collation of text on MySQL and MariaDB
 * @param names how keys, indexes and checks are called
 * @param entities the entities, join entities among them
 */
public record Model(
        String collation,
        ConstraintNames names,
        SortedMap<String, Entity> entities,
        SortedMap<String, EnumClass> enums,
        SortedMap<String, Embeddable> embeddables,
        SortedMap<String, Mixin> mixins) {

    /**
     * The entity of a name that this model refers to.
     *
     * @throws IllegalArgumentException if there is none, which a linked model rules out
     */
    public Entity entity(String name) {
        return known(entities, name);
    }

    /** The enum of a name that this model refers to; like {@link #entity}. */
    public EnumClass enumClass(String name) {
        return known(enums, name);
    }

    /** The embeddable of a name that this model refers to; like {@link #entity}. */
    public Embeddable embeddable(String name) {
        return known(embeddables, name);
    }

    /** The mixin of a name that this model refers to; like {@link #entity}. */
    public Mixin mixin(String name) {
        return known(mixins, name);
    }

    private static <T> T known(SortedMap<String, T> byName, String name) {
        T found = byName.get(name);
        if (found == null) {
            throw new IllegalArgumentException(name);
        }
        return found;
    }

    /**
     * A mixin: attributes that several entities share, and a Java interface of their getters.
     *
     * @param mixins the mixins that it names itself, by simple name
     * @param interfaces full names of Java interfaces that it extends
     * @param attributes its own attributes, without those of {@code mixins}
     */
    public record Mixin(
            ClassName name,
            Location at,
            Optional<String> doc,
            List<String> mixins,
            List<String> interfaces,
            List<Attribute> attributes) {}

    /**
     * An embeddable: a record class whose values live in its owners' tables.
     *
     * @param attributes its attributes, basic and embedded, with their column names within the embeddable
     */
    public record Embeddable(ClassName name, Location at, Optional<String> doc, List<Attribute> attributes) {}
}
