package com.acme.a;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.hibernate.Length;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLDelete;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "keyeds")
@IdClass(KeyedId.class)
@FilterDef(name = Keyed.LIVING, autoEnabled = true)
@Filter(name = Keyed.LIVING, condition = "deleted_at is null")
@SQLDelete(
        sql = "update keyeds set deleted_at = current_timestamp where root_id = ? and \"on\" = ? and kind = "
                + "? and version = ?")
@DialectOverride.SQLDelete(
        dialect = MySQLDialect.class,
        override = @SQLDelete(
                sql = "update keyeds set deleted_at = utc_timestamp(6) where root_id = ? and `on` = ? and "
                        + "kind = ? and version = ?"))
@NullMarked
@Generated("io.github.ormgen")
public class Keyed {

    /** The filter, on by default, that hides deleted objects from queries. */
    public static final String LIVING = "Keyed.living";

    @Id
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(
            name = "root_id",
            nullable = false,
            updatable = false,
            foreignKey = @ForeignKey(name = "fk_keyeds_root_id"))
    private Root root;

    @Id
    @NotNull
    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    @Column(name = "`on`", nullable = false, updatable = false)
    private LocalDate on;

    @Id
    @NotNull
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "kind", nullable = false, length = 5, updatable = false)
    private Kind kind;

    @Column(name = "text", length = Length.LONG32)
    private @Nullable String text;

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "keyed_marks",
            joinColumns = {
                @JoinColumn(name = "keyed_root_id", referencedColumnName = "root_id", nullable = false),
                @JoinColumn(name = "keyed_on", referencedColumnName = "`on`", nullable = false),
                @JoinColumn(name = "keyed_kind", referencedColumnName = "kind", nullable = false)
            },
            inverseJoinColumns = @JoinColumn(name = "mark_id", nullable = false),
            foreignKey = @ForeignKey(name = "fk_keyed_marks_keyed_root_id_keyed_on_keyed_kind"),
            inverseForeignKey = @ForeignKey(name = "fk_keyed_marks_mark_id"))
    private Set<Mark> marks = new LinkedHashSet<>();

    @OneToMany(mappedBy = "keyed", fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Sub> subs = new ArrayList<>();

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @CreationTimestamp
    @Column(name = "created_at", nullable = false, updatable = false)
    private @Nullable Instant createdAt;

    @UpdateTimestamp
    @Column(name = "updated_at", nullable = false)
    private @Nullable Instant updatedAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Keyed() {}

    /** Creates a new keyed with all that it must have. */
    public Keyed(Root root, LocalDate on, Kind kind) {
        this.root = Objects.requireNonNull(root, "root");
        this.on = Objects.requireNonNull(on, "on");
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    /** The identifier, null until all that it refers to is stored. */
    public @Nullable KeyedId getId() {
        Long rootId = root.getId();
        return rootId == null ? null : new KeyedId(rootId, on, kind);
    }

    public Root getRoot() {
        return root;
    }

    public LocalDate getOn() {
        return on;
    }

    public Kind getKind() {
        return kind;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    /** The marks, read-only; see {@link #addMark} and {@link #removeMark}. */
    public Set<Mark> getMarks() {
        return Collections.unmodifiableSet(marks);
    }

    /** Adds one of the marks, and keeps both sides in step. */
    public void addMark(Mark mark) {
        if (marks.add(mark)) {
            mark.addKeyed(this);
        }
    }

    /** Takes one of the marks out, and keeps both sides in step. */
    public void removeMark(Mark mark) {
        if (marks.remove(mark)) {
            mark.removeKeyed(this);
        }
    }

    /** The subs, read-only; see {@link #addSub} and {@link #removeSub}. */
    public List<Sub> getSubs() {
        return Collections.unmodifiableList(subs);
    }

    /** Adds one of the subs, and keeps both sides in step. */
    public void addSub(Sub sub) {
        subs.add(sub);
        sub.setKeyed(this);
    }

    public void removeSub(Sub sub) {
        subs.remove(sub);
    }

    /** The number of updates, for optimistic locking; null until the keyed is stored. */
    public @Nullable Long getVersion() {
        return version;
    }

    /** When the keyed was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the keyed was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    /** When the keyed was deleted, null while it lives. */
    public @Nullable Instant getDeletedAt() {
        return deletedAt;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /** Marks the keyed as deleted; the row stays. Does nothing if it is deleted already. */
    public void delete() {
        delete(Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    void delete(Instant when) {
        if (deletedAt == null) {
            deletedAt = when;
        }
    }

    /** Brings the keyed back. */
    public void restore() {
        Instant when = deletedAt;
        if (when != null) {
            deletedAt = null;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Keyed that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Keyed.class.hashCode();
    }

    @Override
    public String toString() {
        return "Keyed(id=" + getId() + ")";
    }
}
