package com.acme.library;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullMarked;

/** The identifier of {@link Shelf}. */
@NullMarked
@Generated("io.github.ormgen")
public record ShelfId(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Genre genre,
        long authorId) implements Serializable {}
