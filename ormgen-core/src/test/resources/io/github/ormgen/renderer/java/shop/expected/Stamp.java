package com.acme.shop;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
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
@jakarta.persistence.Table(name = "stamps")
@NullMarked
@Generated("io.github.ormgen")
public class Stamp {

    @Id
    @jakarta.persistence.Column(name = "passport_customer_id", nullable = false, updatable = false)
    private @Nullable Long id;

    @MapsId
    @NotNull
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(
            name = "passport_customer_id",
            nullable = false,
            updatable = false,
            foreignKey = @ForeignKey(name = "fk_stamps_passport_customer_id"))
    private Passport passport;

    @NotNull
    @Size(max = 20)
    @Basic(optional = false)
    @jakarta.persistence.Column(name = "text", nullable = false, length = 20)
    private String text;

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
    protected Stamp() {}

    /** Creates a new stamp with all that it must have. */
    public Stamp(Passport passport, String text) {
        this.passport = Objects.requireNonNull(passport, "passport");
        this.text = Objects.requireNonNull(text, "text");
    }

    /** The identifier, null until the stamp is stored. */
    public @Nullable Long getId() {
        return id;
    }

    public Passport getPassport() {
        return passport;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Objects.requireNonNull(text, "text");
    }

    /** The number of updates, for optimistic locking; null until the stamp is stored. */
    public @Nullable Long getVersion() {
        return version;
    }

    /** When the stamp was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the stamp was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Stamp that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Stamp.class.hashCode();
    }

    @Override
    public String toString() {
        return "Stamp(id=" + getId() + ", text=" + getText() + ")";
    }
}
