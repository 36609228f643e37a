package com.acme.b;

import com.acme.a.Root;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.SQLDelete;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.dialect.MySQLDialect;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "leafs")
@FilterDef(name = Leaf.LIVING, autoEnabled = true)
@Filter(name = Leaf.LIVING, condition = "deleted_at is null")
@SQLDelete(sql = "update leafs set deleted_at = current_timestamp where id = ? and version = ?")
@DialectOverride.SQLDelete(
        dialect = MySQLDialect.class,
        override = @SQLDelete(sql = "update leafs set deleted_at = utc_timestamp(6) where id = ? and version = ?"))
@NullMarked
@Generated("io.github.ormgen")
public class Leaf {

    /** The filter, on by default, that hides deleted objects from queries. */
    public static final String LIVING = "Leaf.living";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id", nullable = false, updatable = false)
    private @Nullable Long id;

    @Column(name = "no", nullable = false)
    private int no;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "root_id", nullable = false, foreignKey = @ForeignKey(name = "fk_leafs_root_id"))
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

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Leaf() {}

    /** Creates a new leaf with all that it must have. */
    public Leaf(int no, Root root) {
        this.no = no;
        this.root = Objects.requireNonNull(root, "root");
    }

    /** The identifier, null until the leaf is stored. */
    public @Nullable Long getId() {
        return id;
    }

    public int getNo() {
        return no;
    }

    public void setNo(int no) {
        this.no = no;
    }

    public Root getRoot() {
        return root;
    }

    /** Sets this side alone; {@link Root#addLeave} keeps both in step. */
    public void setRoot(Root root) {
        this.root = Objects.requireNonNull(root, "root");
    }

    /** The number of updates, for optimistic locking; null until the leaf is stored. */
    public @Nullable Long getVersion() {
        return version;
    }

    /** When the leaf was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the leaf was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    /** When the leaf was deleted, null while it lives. */
    public @Nullable Instant getDeletedAt() {
        return deletedAt;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /** Marks the leaf as deleted; the row stays. Does nothing if it is deleted already. */
    public void delete() {
        delete(Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    public void delete(Instant when) {
        if (deletedAt == null) {
            deletedAt = when;
        }
    }

    /** Brings the leaf back. */
    public void restore() {
        Instant when = deletedAt;
        if (when != null) {
            deletedAt = null;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Leaf that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Leaf.class.hashCode();
    }

    @Override
    public String toString() {
        return "Leaf(id=" + getId() + ", no=" + getNo() + ")";
    }
}
