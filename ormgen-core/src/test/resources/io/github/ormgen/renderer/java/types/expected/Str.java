package com.acme.types;

import jakarta.persistence.EnumeratedValue;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

@NullMarked
@Generated("io.github.ormgen")
public enum Str {
    M("m"),
    N("n");

    @EnumeratedValue
    private final String value;

    Str(String value) {
        this.value = value;
    }

    /** What the database holds for this constant. */
    public String value() {
        return value;
    }
}
