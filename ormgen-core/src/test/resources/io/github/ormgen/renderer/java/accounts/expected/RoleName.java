package com.acme.accounts;

import jakarta.persistence.EnumeratedValue;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

@NullMarked
@Generated("io.github.ormgen")
public enum RoleName {
    ADMIN("admin"),
    MODERATOR("moderator"),
    USER("user");

    @EnumeratedValue
    private final String value;

    RoleName(String value) {
        this.value = value;
    }

    /** What the database holds for this constant. */
    public String value() {
        return value;
    }
}
