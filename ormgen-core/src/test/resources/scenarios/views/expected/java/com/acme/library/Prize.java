package com.acme.library;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "prizes")
@NullMarked
@Generated("io.github.ormgen")
public class Prize {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id", nullable = false, updatable = false)
    private @Nullable Long id;

    @NotNull
    @Size(max = 80)
    @Basic(optional = false)
    @Column(name = "name", nullable = false, length = 80)
    private String name;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Prize() {}

    /** Creates a new prize with all that it must have. */
    public Prize(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /** The identifier, null until the prize is stored. */
    public @Nullable Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Prize that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Prize.class.hashCode();
    }

    @Override
    public String toString() {
        return "Prize(id=" + getId() + ", name=" + getName() + ")";
    }
}
