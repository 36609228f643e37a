package com.acme.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@jakarta.persistence.Table(name = "`Table`")
@NullMarked
@Generated("io.github.ormgen")
public class Table {

    @Id
    @NotNull
    @Size(max = 10)
    @jakarta.persistence.Column(name = "code", nullable = false, length = 10, updatable = false)
    private String code;

    @Size(max = 10)
    @jakarta.persistence.Column(name = "object", length = 10)
    private @Nullable String Object;

    @Version
    @jakarta.persistence.Column(name = "version", nullable = false)
    private @Nullable Long version;

    @CreationTimestamp
    @jakarta.persistence.Column(name = "created_at", nullable = false, updatable = false)
    private @Nullable Instant createdAt;

    @UpdateTimestamp
    @jakarta.persistence.Column(name = "updated_at", nullable = false)
    private @Nullable Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Table() {}

    /** Creates a new table with all that it must have. */
    public Table(String code) {
        this.code = Objects.requireNonNull(code, "code");
    }

    public String getCode() {
        return code;
    }

    public @Nullable String getObject() {
        return Object;
    }

    public void setObject(@Nullable String Object) {
        this.Object = Object;
    }

    /** The number of updates, for optimistic locking; null until the table is stored. */
    public @Nullable Long getVersion() {
        return version;
    }

    /** When the table was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the table was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    @Override
    public boolean equals(java.lang.@Nullable Object other) {
        return this == other || other instanceof Table that && getCode() != null && getCode().equals(that.getCode());
    }

    @Override
    public int hashCode() {
        return Table.class.hashCode();
    }

    @Override
    public String toString() {
        return "Table(code=" + getCode() + ", Object=" + getObject() + ")";
    }
}
