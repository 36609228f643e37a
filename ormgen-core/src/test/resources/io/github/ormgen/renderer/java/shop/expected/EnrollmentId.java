package com.acme.shop;

import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The identifier of {@link Enrollment}. */
@NullMarked
@Generated("io.github.ormgen")
public record EnrollmentId(Long student, Long course) implements Serializable {}
