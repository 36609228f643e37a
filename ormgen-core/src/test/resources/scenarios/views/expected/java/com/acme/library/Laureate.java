package com.acme.library;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "laureates")
@Immutable
@Synchronize({"author_prizes", "authors", "prizes"})
@NullMarked
@Generated("io.github.ormgen")
public class Laureate {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private long id;

    @NotNull
    @Size(max = 120)
    @Basic(optional = false)
    @Column(name = "name", nullable = false, length = 120)
    private String name;

    @Column(name = "prizes", nullable = false)
    private long prizes;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Laureate() {}

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public long getPrizes() {
        return prizes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Laureate that && getId() == that.getId();
    }

    @Override
    public int hashCode() {
        return Laureate.class.hashCode();
    }

    @Override
    public String toString() {
        return "Laureate(id=" + getId() + ", name=" + getName() + ", prizes=" + getPrizes() + ")";
    }
}
