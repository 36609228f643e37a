package com.acme.library;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Synchronize;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** An author who is still at work; it's a view. */
@Entity
@Table(name = "active_authors", comment = "An author who is still at work; it's a view.")
@Immutable
@Synchronize("authors")
@NullMarked
@Generated("io.github.ormgen")
public class ActiveAuthor {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private long id;

    @NotNull
    @Size(max = 120)
    @Basic(optional = false)
    @Column(name = "`full name`", nullable = false, length = 120)
    private String fullName;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    @Column(name = "born")
    private @Nullable LocalDate born;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ActiveAuthor() {}

    public long getId() {
        return id;
    }

    /** The whole name. */
    public String getFullName() {
        return fullName;
    }

    public @Nullable LocalDate getBorn() {
        return born;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof ActiveAuthor that && getId() == that.getId();
    }

    @Override
    public int hashCode() {
        return ActiveAuthor.class.hashCode();
    }

    @Override
    public String toString() {
        return "ActiveAuthor(id=" + getId() + ", fullName=" + getFullName() + ", born=" + getBorn() + ")";
    }
}
