package com.acme.shop;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.SQLDelete;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@jakarta.persistence.Table(name = "line_notes")
@FilterDef(name = LineNote.LIVING, autoEnabled = true)
@Filter(name = LineNote.LIVING, condition = "is_deleted = false")
@SQLDelete(sql = "update line_notes set is_deleted = true where id = ? and version = ?")
@NullMarked
@Generated("io.github.ormgen")
public class LineNote {

    /** The filter, on by default, that hides deleted objects from queries. */
    public static final String LIVING = "LineNote.living";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "line_notes_seq")
    @SequenceGenerator(name = "line_notes_seq", sequenceName = "line_notes_seq", allocationSize = 10)
    @jakarta.persistence.Column(name = "id", nullable = false, updatable = false)
    private @Nullable Long id;

    @NotNull
    @Size(max = 100)
    @Basic(optional = false)
    @jakarta.persistence.Column(name = "text", nullable = false, length = 100)
    private String text;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumns(
            value = {
                @JoinColumn(name = "line_order_id", referencedColumnName = "order_id", nullable = false),
                @JoinColumn(name = "line_no", referencedColumnName = "no", nullable = false)
            },
            foreignKey = @ForeignKey(name = "fk_line_notes_line_order_id_line_no"))
    private Line line;

    @Version
    @jakarta.persistence.Column(name = "version", nullable = false)
    private @Nullable Long version;

    @CreationTimestamp
    @jakarta.persistence.Column(name = "created_at", nullable = false, updatable = false)
    private @Nullable Instant createdAt;

    @UpdateTimestamp
    @jakarta.persistence.Column(name = "updated_at", nullable = false)
    private @Nullable Instant updatedAt;

    @jakarta.persistence.Column(name = "is_deleted", nullable = false)
    private boolean deleted;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected LineNote() {}

    /** Creates a new line note with all that it must have. */
    public LineNote(String text, Line line) {
        this.text = Objects.requireNonNull(text, "text");
        this.line = Objects.requireNonNull(line, "line");
    }

    /** The identifier, null until the line note is stored. */
    public @Nullable Long getId() {
        return id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Objects.requireNonNull(text, "text");
    }

    public Line getLine() {
        return line;
    }

    /** Sets this side alone; {@link Line#addNote} keeps both in step. */
    public void setLine(Line line) {
        this.line = Objects.requireNonNull(line, "line");
    }

    /** The number of updates, for optimistic locking; null until the line note is stored. */
    public @Nullable Long getVersion() {
        return version;
    }

    /** When the line note was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the line note was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    /** Whether the line note was deleted. */
    public boolean isDeleted() {
        return deleted;
    }

    /** Marks the line note as deleted; the row stays. Does nothing if it is deleted already. */
    public void delete() {
        if (!deleted) {
            deleted = true;
        }
    }

    /** Brings the line note back. */
    public void restore() {
        if (deleted) {
            deleted = false;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof LineNote that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return LineNote.class.hashCode();
    }

    @Override
    public String toString() {
        return "LineNote(id=" + getId() + ", text=" + getText() + ")";
    }
}
