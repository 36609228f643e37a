package com.acme.shop;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@jakarta.persistence.Table(name = "logs")
@Immutable
@NullMarked
@Generated("io.github.ormgen")
public class Log {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @jakarta.persistence.Column(name = "id", nullable = false, updatable = false)
    private @Nullable Long id;

    @NotNull
    @Size(max = 10)
    @Basic(optional = false)
    @jakarta.persistence.Column(name = "code", nullable = false, length = 10)
    private String code;

    @Size(max = 10)
    @jakarta.persistence.Column(name = "extra", length = 10)
    private @Nullable String extra;

    @CreationTimestamp
    @jakarta.persistence.Column(name = "created_at", nullable = false, updatable = false)
    private @Nullable Instant createdAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Log() {}

    /** Creates a new log with all that it must have. */
    public Log(String code) {
        this.code = Objects.requireNonNull(code, "code");
    }

    /** The identifier, null until the log is stored. */
    public @Nullable Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public @Nullable String getExtra() {
        return extra;
    }

    public void setExtra(@Nullable String extra) {
        this.extra = extra;
    }

    /** When the log was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Log that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Log.class.hashCode();
    }

    @Override
    public String toString() {
        return "Log(id=" + getId() + ", code=" + getCode() + ", extra=" + getExtra() + ")";
    }
}
