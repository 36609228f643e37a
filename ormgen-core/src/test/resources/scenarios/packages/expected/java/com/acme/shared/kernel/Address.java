package com.acme.shared.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

@Embeddable
@NullMarked
@Generated("io.github.ormgen")
public record Address(
        @NotNull @Size(max = 80) @Column(name = "street", nullable = false, length = 80)
        String street,

        @NotNull @Size(max = 80) @Column(name = "city", nullable = false, length = 80)
        String city) {

    /** Refuses null where a value is required. */
    public Address {
        Objects.requireNonNull(street, "street");
        Objects.requireNonNull(city, "city");
    }
}
