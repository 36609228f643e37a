package com.acme.library;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Who writes books. */
@Entity
@Table(name = "authors", comment = "Who writes books.")
@NullMarked
@Generated("io.github.ormgen")
public class Author {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id", nullable = false, updatable = false)
    private @Nullable Long id;

    @NotNull
    @Size(max = 120)
    @Basic(optional = false)
    @Column(name = "name", nullable = false, length = 120)
    private String name;

    @Column(name = "active", nullable = false)
    private boolean active = true;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    @Column(name = "born")
    private @Nullable LocalDate born;

    @OneToMany(mappedBy = "author", fetch = FetchType.LAZY)
    private List<Book> books = new ArrayList<>();

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "author_prizes",
            joinColumns = @JoinColumn(name = "author_id", nullable = false),
            inverseJoinColumns = @JoinColumn(name = "prize_id", nullable = false),
            foreignKey = @ForeignKey(name = "fk_author_prizes_author_id"),
            inverseForeignKey = @ForeignKey(name = "fk_author_prizes_prize_id"))
    private Set<Prize> prizes = new LinkedHashSet<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Author() {}

    /** Creates a new author with all that it must have. */
    public Author(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /** The identifier, null until the author is stored. */
    public @Nullable Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public @Nullable LocalDate getBorn() {
        return born;
    }

    public void setBorn(@Nullable LocalDate born) {
        this.born = born;
    }

    /** The books, read-only; see {@link #addBook} and {@link #removeBook}. */
    public List<Book> getBooks() {
        return Collections.unmodifiableList(books);
    }

    /** Adds one of the books, and keeps both sides in step. */
    public void addBook(Book book) {
        books.add(book);
        book.setAuthor(this);
    }

    public void removeBook(Book book) {
        books.remove(book);
    }

    /** The prizes, read-only; see {@link #addPrize} and {@link #removePrize}. */
    public Set<Prize> getPrizes() {
        return Collections.unmodifiableSet(prizes);
    }

    public void addPrize(Prize prize) {
        prizes.add(prize);
    }

    public void removePrize(Prize prize) {
        prizes.remove(prize);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Author that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Author.class.hashCode();
    }

    @Override
    public String toString() {
        return "Author(id=" + getId() + ", name=" + getName() + ", active=" + isActive() + ", born=" + getBorn() + ")";
    }
}
