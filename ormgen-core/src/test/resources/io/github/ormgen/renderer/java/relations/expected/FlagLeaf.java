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
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.SQLDelete;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "flag_leafs")
@FilterDef(name = FlagLeaf.LIVING, autoEnabled = true)
@Filter(name = FlagLeaf.LIVING, condition = "is_gone = false")
@SQLDelete(sql = "update flag_leafs set is_gone = true where id = ? and version = ?")
@NullMarked
@Generated("io.github.ormgen")
public class FlagLeaf {

    /** The filter, on by default, that hides deleted objects from queries. */
    public static final String LIVING = "FlagLeaf.living";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id", nullable = false, updatable = false)
    private @Nullable Long id;

    @Column(name = "no", nullable = false)
    private int no;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "root_id", nullable = false, foreignKey = @ForeignKey(name = "fk_flag_leafs_root_id"))
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

    @Column(name = "is_gone", nullable = false)
    private boolean gone;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected FlagLeaf() {}

    /** Creates a new flag leaf with all that it must have. */
    public FlagLeaf(int no, Root root) {
        this.no = no;
        this.root = Objects.requireNonNull(root, "root");
    }

    /** The identifier, null until the flag leaf is stored. */
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

    /** Sets this side alone; {@link Root#addLeafFlag} keeps both in step. */
    public void setRoot(Root root) {
        this.root = Objects.requireNonNull(root, "root");
    }

    /** The number of updates, for optimistic locking; null until the flag leaf is stored. */
    public @Nullable Long getVersion() {
        return version;
    }

    /** When the flag leaf was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the flag leaf was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    /** Whether the flag leaf was deleted. */
    public boolean isGone() {
        return gone;
    }

    /** Marks the flag leaf as deleted; the row stays. Does nothing if it is deleted already. */
    public void delete() {
        if (!gone) {
            gone = true;
        }
    }

    /** Brings the flag leaf back. */
    public void restore() {
        if (gone) {
            gone = false;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof FlagLeaf that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return FlagLeaf.class.hashCode();
    }

    @Override
    public String toString() {
        return "FlagLeaf(id=" + getId() + ", no=" + getNo() + ")";
    }
}
