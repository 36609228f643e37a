package com.acme.embeddables;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Has a place, perhaps. */
@NullMarked
public interface HasPlace {

    /** The place, null if it has none. */
    @Nullable Address getPlace();

    /** Whether it has a place. */
    default boolean isPlaced() {
        return getPlace() != null;
    }
}
