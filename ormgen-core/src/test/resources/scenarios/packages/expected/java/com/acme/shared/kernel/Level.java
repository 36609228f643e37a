package com.acme.shared.kernel;

import jakarta.persistence.EnumeratedValue;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

@NullMarked
@Generated("io.github.ormgen")
public enum Level {
    BASIC("b"),
    EXPERT("e");

    @EnumeratedValue
    private final String value;

    Level(String value) {
        this.value = value;
    }

    /** What the database holds for this constant. */
    public String value() {
        return value;
    }
}
