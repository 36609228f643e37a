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
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@jakarta.persistence.Table(name = "enrollment_notes")
@NullMarked
@Generated("io.github.ormgen")
public class EnrollmentNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
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
                @JoinColumn(name = "enrollment_student_id", referencedColumnName = "student_id", nullable = false),
                @JoinColumn(name = "enrollment_course_id", referencedColumnName = "course_id", nullable = false)
            },
            foreignKey = @ForeignKey(name = "fk_enrollment_notes_enrollment_student_id_enrollment_course_id"))
    private Enrollment enrollment;

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
    protected EnrollmentNote() {}

    /** Creates a new enrollment note with all that it must have. */
    public EnrollmentNote(String text, Enrollment enrollment) {
        this.text = Objects.requireNonNull(text, "text");
        this.enrollment = Objects.requireNonNull(enrollment, "enrollment");
    }

    /** The identifier, null until the enrollment note is stored. */
    public @Nullable Long getId() {
        return id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Objects.requireNonNull(text, "text");
    }

    public Enrollment getEnrollment() {
        return enrollment;
    }

    public void setEnrollment(Enrollment enrollment) {
        this.enrollment = Objects.requireNonNull(enrollment, "enrollment");
    }

    /** The number of updates, for optimistic locking; null until the enrollment note is stored. */
    public @Nullable Long getVersion() {
        return version;
    }

    /** When the enrollment note was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the enrollment note was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof EnrollmentNote that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return EnrollmentNote.class.hashCode();
    }

    @Override
    public String toString() {
        return "EnrollmentNote(id=" + getId() + ", text=" + getText() + ")";
    }
}
