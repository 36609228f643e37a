package com.acme.a;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "marks")
@NullMarked
@Generated("io.github.ormgen")
public class Mark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "marks_seq")
    @SequenceGenerator(name = "marks_seq", sequenceName = "marks_seq", allocationSize = 1)
    @Column(name = "id", nullable = false, updatable = false)
    private @Nullable Integer id;

    @NaturalId
    @NotNull
    @Size(max = 10)
    @Basic(optional = false)
    @Column(name = "label", nullable = false, length = 10, updatable = false)
    private String label;

    @NaturalId
    @NotNull
    @Size(max = 10)
    @Basic(optional = false)
    @Column(name = "space", nullable = false, length = 10, updatable = false)
    private String space;

    @ManyToMany(mappedBy = "marks", fetch = FetchType.LAZY)
    @Filter(name = Root.LIVING, condition = "deleted_at is null")
    private Set<Root> roots = new LinkedHashSet<>();

    @ManyToMany(mappedBy = "marks", fetch = FetchType.LAZY)
    @Filter(name = Keyed.LIVING, condition = "deleted_at is null")
    private Set<Keyed> keyeds = new LinkedHashSet<>();

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
    protected Mark() {}

    /** Creates a new mark with all that it must have. */
    public Mark(String label, String space) {
        this.label = Objects.requireNonNull(label, "label");
        this.space = Objects.requireNonNull(space, "space");
    }

    /** The identifier, null until the mark is stored. */
    public @Nullable Integer getId() {
        return id;
    }

    public String getLabel() {
        return label;
    }

    public String getSpace() {
        return space;
    }

    /** The roots, read-only; see {@link #addRoot} and {@link #removeRoot}. */
    public List<Root> getRoots() {
        return List.copyOf(roots);
    }

    /** Adds one of the roots, and keeps both sides in step. */
    public void addRoot(Root root) {
        if (roots.add(root)) {
            root.addMark(this);
        }
    }

    /** Takes one of the roots out, and keeps both sides in step. */
    public void removeRoot(Root root) {
        if (roots.remove(root)) {
            root.removeMark(this);
        }
    }

    /** The keyeds, read-only; see {@link #addKeyed} and {@link #removeKeyed}. */
    public Set<Keyed> getKeyeds() {
        return Collections.unmodifiableSet(keyeds);
    }

    /** Adds one of the keyeds, and keeps both sides in step. */
    public void addKeyed(Keyed keyed) {
        if (keyeds.add(keyed)) {
            keyed.addMark(this);
        }
    }

    /** Takes one of the keyeds out, and keeps both sides in step. */
    public void removeKeyed(Keyed keyed) {
        if (keyeds.remove(keyed)) {
            keyed.removeMark(this);
        }
    }

    /** The number of updates, for optimistic locking; null until the mark is stored. */
    public @Nullable Long getVersion() {
        return version;
    }

    /** When the mark was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the mark was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Mark that && Objects.equals(getLabel(), that.getLabel())
                && Objects.equals(getSpace(), that.getSpace());
    }

    @Override
    public int hashCode() {
        return Objects.hash(getLabel(), getSpace());
    }

    @Override
    public String toString() {
        return "Mark(id=" + getId() + ", label=" + getLabel() + ", space=" + getSpace() + ")";
    }
}
