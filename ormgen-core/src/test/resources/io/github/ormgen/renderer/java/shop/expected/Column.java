package com.acme.shop;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@jakarta.persistence.Table(name = "columns")
@NullMarked
@Generated("io.github.ormgen")
public class Column {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @jakarta.persistence.Column(name = "id", nullable = false, updatable = false)
    private @Nullable Long id;

    @NotNull
    @Size(max = 10)
    @Basic(optional = false)
    @jakarta.persistence.Column(name = "name", nullable = false, length = 10)
    private String name;

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "column_tables",
            joinColumns = @JoinColumn(name = "column_id", nullable = false),
            inverseJoinColumns = @JoinColumn(name = "table_code", nullable = false),
            foreignKey = @ForeignKey(name = "fk_column_tables_column_id"),
            inverseForeignKey = @ForeignKey(name = "fk_column_tables_table_code"))
    private Set<Table> entries = new LinkedHashSet<>();

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
    protected Column() {}

    /** Creates a new column with all that it must have. */
    public Column(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /** The identifier, null until the column is stored. */
    public @Nullable Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /** The entries, read-only; see {@link #addEntry} and {@link #removeEntry}. */
    public Set<Table> getEntries() {
        return Collections.unmodifiableSet(entries);
    }

    public void addEntry(Table entry) {
        entries.add(entry);
    }

    public void removeEntry(Table entry) {
        entries.remove(entry);
    }

    /** The number of updates, for optimistic locking; null until the column is stored. */
    public @Nullable Long getVersion() {
        return version;
    }

    /** When the column was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the column was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Column that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Column.class.hashCode();
    }

    @Override
    public String toString() {
        return "Column(id=" + getId() + ", name=" + getName() + ")";
    }
}
