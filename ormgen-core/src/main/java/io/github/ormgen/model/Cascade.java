package io.github.ormgen.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What is passed on from an entity to a related one. */
public enum Cascade {
    PERSIST,
    MERGE,
    REMOVE,
    REFRESH,
    DETACH;

    /** All of them. */
    public static Set<Cascade> all() {
        return Collections.unmodifiableSet(EnumSet.allOf(Cascade.class));
    }
}
