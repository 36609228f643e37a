package com.acme.lifecycle;

import org.jspecify.annotations.NullMarked;

/** Has a description. */
@NullMarked
public interface Described {

    /** The description. */
    String getDescription();

    /** The description in capitals. */
    default String shouted() {
        return getDescription().toUpperCase(java.util.Locale.ROOT);
    }
}
