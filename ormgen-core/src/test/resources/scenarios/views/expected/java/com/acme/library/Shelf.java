package com.acme.library;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Synchronize;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The books of an author, by genre. */
@Entity
@Table(name = "genre_shelves", comment = "The books of an author, by genre.")
@IdClass(ShelfId.class)
@Immutable
@Synchronize({"authors", "books"})
@NullMarked
@Generated("io.github.ormgen")
@SuppressWarnings("serial")
public class Shelf implements Serializable {

    @Id
    @NotNull
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "genre", nullable = false, length = 6, updatable = false)
    private Genre genre;

    @Id
    @Column(name = "author_id", nullable = false, updatable = false)
    private long authorId;

    @NotNull
    @Size(max = 400)
    @Basic(optional = false)
    @Column(name = "last_title", nullable = false, length = 400)
    private String lastTitle;

    @Column(name = "books", nullable = false)
    private long books;

    @Column(name = "total", precision = 31, scale = 2)
    private @Nullable BigDecimal total;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Shelf() {}

    /** The identifier. */
    public ShelfId getId() {
        return new ShelfId(genre, authorId);
    }

    public Genre getGenre() {
        return genre;
    }

    public long getAuthorId() {
        return authorId;
    }

    public String getLastTitle() {
        return lastTitle;
    }

    public long getBooks() {
        return books;
    }

    public @Nullable BigDecimal getTotal() {
        return total;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Shelf that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Shelf.class.hashCode();
    }

    @Override
    public String toString() {
        return "Shelf(id=" + getId() + ", lastTitle=" + getLastTitle() + ", books=" + getBooks() + ", total="
                + getTotal() + ")";
    }
}
