package com.acme.a;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "useses")
@NullMarked
@Generated("io.github.ormgen")
public class Uses {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id", nullable = false, updatable = false)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "single_id", foreignKey = @ForeignKey(name = "fk_useses_single_id"))
    private @Nullable Single single;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id", foreignKey = @ForeignKey(name = "fk_useses_parent_id"))
    private @Nullable Uses parent;

    @OneToMany(mappedBy = "parent", fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private List<Uses> children = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "home_id", foreignKey = @ForeignKey(name = "fk_useses_home_id"))
    private @Nullable Root home;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "away_id", foreignKey = @ForeignKey(name = "fk_useses_away_id"))
    private @Nullable Root away;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @CreationTimestamp
    @Column(name = "created_at", nullable = false, updatable = false)
    private @Nullable Instant createdAt;

    @UpdateTimestamp
    @Column(name = "updated_at", nullable = false)
    private @Nullable Instant updatedAt;

    /** Creates a new uses. */
    public Uses() {}

    /** The identifier, null until the uses is stored. */
    public @Nullable Long getId() {
        return id;
    }

    public @Nullable Single getSingle() {
        return single;
    }

    public void setSingle(@Nullable Single single) {
        this.single = single;
    }

    public @Nullable Uses getParent() {
        return parent;
    }

    /** Sets this side alone; {@link Uses#addChild} keeps both in step. */
    public void setParent(@Nullable Uses parent) {
        this.parent = parent;
    }

    /** The children, read-only; see {@link #addChild} and {@link #removeChild}. */
    public List<Uses> getChildren() {
        return Collections.unmodifiableList(children);
    }

    /** Adds one of the children, and keeps both sides in step. */
    public void addChild(Uses child) {
        children.add(child);
        child.setParent(this);
    }

    /** Takes one of the children out, and keeps both sides in step. */
    public void removeChild(Uses child) {
        if (children.remove(child)) {
            child.setParent(null);
        }
    }

    public @Nullable Root getHome() {
        return home;
    }

    public void setHome(@Nullable Root home) {
        this.home = home;
    }

    public @Nullable Root getAway() {
        return away;
    }

    public void setAway(@Nullable Root away) {
        this.away = away;
    }

    /** The number of updates, for optimistic locking; null until the uses is stored. */
    public @Nullable Long getVersion() {
        return version;
    }

    /** When the uses was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the uses was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Uses that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Uses.class.hashCode();
    }

    @Override
    public String toString() {
        return "Uses(id=" + getId() + ")";
    }
}
