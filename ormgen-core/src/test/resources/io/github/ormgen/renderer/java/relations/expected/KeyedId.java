package com.acme.a;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullMarked;

/** The identifier of {@link Keyed}. */
@NullMarked
@Generated("io.github.ormgen")
public record KeyedId(
        Long root,
        @JdbcTypeCode(SqlTypes.LOCAL_DATE)
        LocalDate on,
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Kind kind) implements Serializable {}
