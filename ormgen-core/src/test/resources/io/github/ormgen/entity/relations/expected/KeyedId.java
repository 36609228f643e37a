package com.acme.a;

import java.io.Serializable;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The identifier of {@link Keyed}. */
@NullMarked
@Generated("io.github.ormgen")
public record KeyedId(Long root, LocalDate on, Kind kind) implements Serializable {}
