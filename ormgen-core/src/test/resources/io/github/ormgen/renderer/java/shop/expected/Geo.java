package com.acme.shop;

import jakarta.persistence.Embeddable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

@Embeddable
@NullMarked
@Generated("io.github.ormgen")
public record Geo(
        @jakarta.persistence.Column(name = "lat", nullable = false)
        double lat,

        @jakarta.persistence.Column(name = "lon", nullable = false)
        double lon) {}
