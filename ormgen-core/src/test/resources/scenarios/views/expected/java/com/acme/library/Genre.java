package com.acme.library;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

@NullMarked
@Generated("io.github.ormgen")
public enum Genre {
    NOVEL,
    CRIME,
    POETRY
}
