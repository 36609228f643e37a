package com.acme.a;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "subs")
@NullMarked
@Generated("io.github.ormgen")
public class Sub {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Column(name = "id", nullable = false, updatable = false)
    private @Nullable UUID id;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumns(
            value = {
                @JoinColumn(name = "keyed_root_id", referencedColumnName = "root_id", nullable = false),
                @JoinColumn(name = "keyed_on", referencedColumnName = "`on`", nullable = false),
                @JoinColumn(name = "keyed_kind", referencedColumnName = "kind", nullable = false)
            },
            foreignKey = @ForeignKey(name = "fk_subs_keyed_root_id_keyed_on_keyed_kind"))
    private Keyed keyed;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumns(
            value = {
                @JoinColumn(name = "root_code", referencedColumnName = "code"),
                @JoinColumn(name = "root_zone", referencedColumnName = "zone")
            },
            foreignKey = @ForeignKey(name = "fk_subs_root_code_root_zone"))
    private @Nullable Root rootRef;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @CreationTimestamp
    @Column(name = "created_at", nullable = false, updatable = false)
    private @Nullable Instant createdAt;

    @UpdateTimestamp
    @Column(name = "updated_at", nullable = false)
    private @Nullable Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Sub() {}

    /** Creates a new sub with all that it must have. */
    public Sub(Keyed keyed) {
        this.keyed = Objects.requireNonNull(keyed, "keyed");
    }

    /** The identifier, null until the sub is stored. */
    public @Nullable UUID getId() {
        return id;
    }

    public Keyed getKeyed() {
        return keyed;
    }

    /** Sets this side alone; {@link Keyed#addSub} keeps both in step. */
    public void setKeyed(Keyed keyed) {
        this.keyed = Objects.requireNonNull(keyed, "keyed");
    }

    public @Nullable Root getRootRef() {
        return rootRef;
    }

    public void setRootRef(@Nullable Root rootRef) {
        this.rootRef = rootRef;
    }

    /** The number of updates, for optimistic locking; null until the sub is stored. */
    public @Nullable Long getVersion() {
        return version;
    }

    /** When the sub was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the sub was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Sub that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Sub.class.hashCode();
    }

    @Override
    public String toString() {
        return "Sub(id=" + getId() + ")";
    }
}
