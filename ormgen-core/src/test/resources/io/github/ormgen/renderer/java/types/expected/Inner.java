package com.acme.types;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Embeddable
@NullMarked
@Generated("io.github.ormgen")
public record Inner(
        @Column(name = "a", nullable = false)
        int a,

        @NotNull @JdbcTypeCode(SqlTypes.LOCAL_DATE) @Column(name = "`on`", nullable = false)
        LocalDate on,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "e", length = 1)
        @Nullable Str e,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "arr")
        @Nullable List<Integer> arr,

        @Column(name = "flag", nullable = false)
        boolean flag) {

    /** Refuses null where a value is required. */
    public Inner {
        Objects.requireNonNull(on, "on");
    }
}
