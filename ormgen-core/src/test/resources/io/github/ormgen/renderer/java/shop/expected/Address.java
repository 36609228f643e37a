package com.acme.shop;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Where someone lives. */
@Embeddable
@NullMarked
@Generated("io.github.ormgen")
public record Address(
        @NotNull @Size(max = 120) @jakarta.persistence.Column(name = "street", nullable = false, length = 120)
        String street,

        @NotNull @Size(max = 10) @jakarta.persistence.Column(name = "zip", nullable = false, length = 10)
        String zip,

        @Size(max = 80) @jakarta.persistence.Column(name = "city", length = 80)
        @Nullable String city,

        @Valid
        @Nullable Geo geo) {

    /** Refuses null where a value is required. */
    public Address {
        Objects.requireNonNull(street, "street");
        Objects.requireNonNull(zip, "zip");
    }

    @Override
    public String toString() {
        return "Address(street=" + street + ", city=" + city + ", geo=" + geo + ")";
    }
}
