package com.acme.people;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

@NullMarked
@Generated("io.github.ormgen")
public enum Gender {
    FEMALE,
    MALE,
    OTHER
}
