package com.acme.shop;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@jakarta.persistence.Table(name = "depots")
@NullMarked
@Generated("io.github.ormgen")
public class Depot {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @jakarta.persistence.Column(name = "id", nullable = false, updatable = false)
    private @Nullable Long id;

    @NotNull
    @Size(max = 10)
    @Basic(optional = false)
    @jakarta.persistence.Column(name = "code", nullable = false, length = 10)
    private java.lang.String code;

    @org.hibernate.annotations.Generated(event = {EventType.INSERT, EventType.UPDATE})
    @jakarta.persistence.Column(name = "area", nullable = false, insertable = false, updatable = false)
    private @Nullable Integer area;

    @Size(max = 10)
    @jakarta.persistence.Column(name = "string", length = 10)
    private java.lang.@Nullable String String;

    @Size(max = 10)
    @jakarta.persistence.Column(name = "class", length = 10)
    private java.lang.@Nullable String Class;

    @jakarta.persistence.Column(name = "`delete`")
    private @Nullable Boolean delete;

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
    protected Depot() {}

    /** Creates a new depot with all that it must have. */
    public Depot(java.lang.String code) {
        this.code = Objects.requireNonNull(code, "code");
    }

    /** The identifier, null until the depot is stored. */
    public @Nullable Long getId() {
        return id;
    }

    public java.lang.String getCode() {
        return code;
    }

    public void setCode(java.lang.String code) {
        this.code = Objects.requireNonNull(code, "code");
    }

    /** What the database made of it, null until the depot is stored. */
    public @Nullable Integer getArea() {
        return area;
    }

    public java.lang.@Nullable String getString() {
        return String;
    }

    public void setString(java.lang.@Nullable String String) {
        this.String = String;
    }

    public java.lang.@Nullable String getClass_() {
        return Class;
    }

    public void setClass(java.lang.@Nullable String Class) {
        this.Class = Class;
    }

    public @Nullable Boolean getDelete() {
        return delete;
    }

    public void setDelete(@Nullable Boolean delete) {
        this.delete = delete;
    }

    /** The number of updates, for optimistic locking; null until the depot is stored. */
    public @Nullable Long getVersion() {
        return version;
    }

    /** When the depot was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the depot was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Depot that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Depot.class.hashCode();
    }

    @Override
    public java.lang.String toString() {
        return "Depot(id=" + getId() + ", code=" + getCode() + ", area=" + getArea() + ", String=" + getString()
                + ", Class=" + getClass_() + ", delete=" + getDelete() + ")";
    }
}
