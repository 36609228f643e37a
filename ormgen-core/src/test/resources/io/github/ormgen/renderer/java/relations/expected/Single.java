package com.acme.a;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.SQLDelete;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "singles")
@FilterDef(name = Single.LIVING, autoEnabled = true)
@Filter(name = Single.LIVING, condition = "is_deleted = false")
@SQLRestriction(
        value = "(is_deleted = false or not exists (select 1 from singles n_ where n_.root_id = root_id and "
                + "(n_.is_deleted = false or n_.id > id)))")
@SQLDelete(sql = "update singles set is_deleted = true where id = ? and version = ?")
@NullMarked
@Generated("io.github.ormgen")
public class Single {

    /** The filter, on by default, that hides deleted objects from queries. */
    public static final String LIVING = "Single.living";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id", nullable = false, updatable = false)
    private @Nullable Long id;

    @NotNull
    @Size(max = 10)
    @Basic(optional = false)
    @Column(name = "name", nullable = false, length = 10)
    private String name;

    @NotNull
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "root_id", nullable = false, foreignKey = @ForeignKey(name = "fk_singles_root_id"))
    private Root root;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @CreationTimestamp
    @Column(name = "created_at", nullable = false, updatable = false)
    private @Nullable Instant createdAt;

    @UpdateTimestamp
    @Column(name = "updated_at", nullable = false)
    private @Nullable Instant updatedAt;

    @Column(name = "is_deleted", nullable = false)
    private boolean deleted;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Single() {}

    /** Creates a new single with all that it must have. */
    public Single(String name, Root root) {
        this.name = Objects.requireNonNull(name, "name");
        this.root = Objects.requireNonNull(root, "root");
    }

    /** The identifier, null until the single is stored. */
    public @Nullable Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    public Root getRoot() {
        return root;
    }

    /** Sets this side alone; {@link Root#setOne} keeps both in step. */
    public void setRoot(Root root) {
        this.root = Objects.requireNonNull(root, "root");
    }

    /** The number of updates, for optimistic locking; null until the single is stored. */
    public @Nullable Long getVersion() {
        return version;
    }

    /** When the single was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the single was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    /** Whether the single was deleted. */
    public boolean isDeleted() {
        return deleted;
    }

    /** Marks the single as deleted; the row stays. Does nothing if it is deleted already. */
    public void delete() {
        if (!deleted) {
            deleted = true;
        }
    }

    /** Brings the single back. */
    public void restore() {
        if (deleted) {
            deleted = false;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Single that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Single.class.hashCode();
    }

    @Override
    public String toString() {
        return "Single(id=" + getId() + ", name=" + getName() + ")";
    }
}
