package com.acme.a;

import jakarta.persistence.EnumeratedValue;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

@NullMarked
@Generated("io.github.ormgen")
public enum Kind {
    K1("k-one"),
    K2("k-two");

    @EnumeratedValue
    private final String value;

    Kind(String value) {
        this.value = value;
    }

    /** What the database holds for this constant. */
    public String value() {
        return value;
    }
}
