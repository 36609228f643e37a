package io.github.ormgen.model;

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
}
