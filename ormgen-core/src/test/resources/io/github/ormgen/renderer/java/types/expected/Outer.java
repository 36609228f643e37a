package com.acme.types;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Embeddable
@NullMarked
@Generated("io.github.ormgen")
public record Outer(
        @NotNull @Size(max = 10) @Column(name = "name", nullable = false, length = 10)
        String name,

        @NotNull @Valid
        Inner inner,

        @Valid
        @Nullable Inner maybe) {

    /** Refuses null where a value is required. */
    public Outer {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(inner, "inner");
    }
}
