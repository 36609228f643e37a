package io.github.ormgen.it.scenario;

import io.github.ormgen.model.Entity;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object to store.
 *
 * @param entity its entity
 * @param number its number among its entity's objects
 * @param object the object itself
 * @param given the values that it was given, by attribute; a to-one relation's is a {@code Sample}, that of a collection is
 *     a list of them
 */
record Sample(Entity entity, int number, Object object, Map<String, @Nullable Object> given) {

    /** The number of the object that has none of what is optional. */
    static final int BARE = 1;

    /** How many objects an entity gets. */
    static final int COUNT = 3;

    Sample(Entity entity, int number, Object object) {
        this(entity, number, object, new LinkedHashMap<>());
    }

    boolean isBare() {
        return number == BARE;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return entity.name().simpleName() + " #" + number;
    }
}
