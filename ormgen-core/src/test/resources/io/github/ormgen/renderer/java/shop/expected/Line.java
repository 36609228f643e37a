package com.acme.shop;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@jakarta.persistence.Table(name = "`lines`")
@IdClass(LineId.class)
@NullMarked
@Generated("io.github.ormgen")
public class Line {

    @Id
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(
            name = "order_id",
            nullable = false,
            updatable = false,
            foreignKey = @ForeignKey(name = "fk_lines_order_id"))
    private Order order;

    @Id
    @jakarta.persistence.Column(name = "no", nullable = false, updatable = false)
    private int no;

    @Min(1)
    @jakarta.persistence.Column(name = "amount", nullable = false)
    private int amount;

    @OneToMany(mappedBy = "line", fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true)
    @Filter(name = LineNote.LIVING, condition = "is_deleted = false")
    private List<LineNote> notes = new ArrayList<>();

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
    protected Line() {}

    /** Creates a new line with all that it must have. */
    public Line(Order order, int no, int amount) {
        this.order = Objects.requireNonNull(order, "order");
        this.no = no;
        this.amount = amount;
    }

    /** The identifier, null until all that it refers to is stored. */
    public @Nullable LineId getId() {
        Long orderId = order.getId();
        return orderId == null ? null : new LineId(orderId, no);
    }

    public Order getOrder() {
        return order;
    }

    public int getNo() {
        return no;
    }

    public int getAmount() {
        return amount;
    }

    public void setAmount(int amount) {
        this.amount = amount;
    }

    /** The notes, read-only; see {@link #addNote} and {@link #removeNote}. */
    public List<LineNote> getNotes() {
        return Collections.unmodifiableList(notes);
    }

    /** Adds one of the notes, and keeps both sides in step. */
    public void addNote(LineNote note) {
        notes.add(note);
        note.setLine(this);
    }

    public void removeNote(LineNote note) {
        notes.remove(note);
    }

    /** The number of updates, for optimistic locking; null until the line is stored. */
    public @Nullable Long getVersion() {
        return version;
    }

    /** When the line was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the line was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Line that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Line.class.hashCode();
    }

    @Override
    public String toString() {
        return "Line(id=" + getId() + ", amount=" + getAmount() + ")";
    }
}
