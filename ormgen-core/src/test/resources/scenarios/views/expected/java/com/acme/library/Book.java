package com.acme.library;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "books")
@NullMarked
@Generated("io.github.ormgen")
public class Book {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id", nullable = false, updatable = false)
    private @Nullable Long id;

    @NotNull
    @Size(max = 200)
    @Basic(optional = false)
    @Column(name = "title", nullable = false, length = 200)
    private String title;

    @NotNull
    @Basic(optional = false)
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "genre", nullable = false, length = 6)
    private Genre genre;

    @NotNull
    @Basic(optional = false)
    @Column(name = "`Price in EUR`", nullable = false, precision = 9, scale = 2)
    private BigDecimal price;

    @Column(name = "`order`", nullable = false)
    private int order;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id", nullable = false, foreignKey = @ForeignKey(name = "fk_books_author_id"))
    private Author author;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Book() {}

    /** Creates a new book with all that it must have. */
    public Book(String title, Genre genre, BigDecimal price, int order, Author author) {
        this.title = Objects.requireNonNull(title, "title");
        this.genre = Objects.requireNonNull(genre, "genre");
        this.price = Objects.requireNonNull(price, "price");
        this.order = order;
        this.author = Objects.requireNonNull(author, "author");
    }

    /** The identifier, null until the book is stored. */
    public @Nullable Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Objects.requireNonNull(title, "title");
    }

    public Genre getGenre() {
        return genre;
    }

    public void setGenre(Genre genre) {
        this.genre = Objects.requireNonNull(genre, "genre");
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = Objects.requireNonNull(price, "price");
    }

    public int getOrder() {
        return order;
    }

    public void setOrder(int order) {
        this.order = order;
    }

    public Author getAuthor() {
        return author;
    }

    /** Sets this side alone; {@link Author#addBook} keeps both in step. */
    public void setAuthor(Author author) {
        this.author = Objects.requireNonNull(author, "author");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Book that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Book.class.hashCode();
    }

    @Override
    public String toString() {
        return "Book(id=" + getId() + ", title=" + getTitle() + ", genre=" + getGenre() + ", price=" + getPrice()
                + ", order=" + getOrder() + ")";
    }
}
