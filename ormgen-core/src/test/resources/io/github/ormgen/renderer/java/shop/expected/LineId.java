package com.acme.shop;

import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The identifier of {@link Line}. */
@NullMarked
@Generated("io.github.ormgen")
public record LineId(Long order, int no) implements Serializable {}
