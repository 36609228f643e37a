package com.acme.shop;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@jakarta.persistence.Table(name = "enrollments")
@IdClass(EnrollmentId.class)
@NullMarked
@Generated("io.github.ormgen")
public class Enrollment {

    @Id
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(
            name = "student_id",
            nullable = false,
            updatable = false,
            foreignKey = @ForeignKey(name = "fk_enrollments_student_id"))
    private Student student;

    @Id
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(
            name = "course_id",
            nullable = false,
            updatable = false,
            foreignKey = @ForeignKey(name = "fk_enrollments_course_id"))
    private Course course;

    @NotNull
    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    @jakarta.persistence.Column(name = "enrolled_on", nullable = false)
    private LocalDate enrolledOn;

    @Size(max = 2)
    @jakarta.persistence.Column(name = "grade", length = 2)
    private @Nullable String grade;

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
    protected Enrollment() {}

    /** Creates a new enrollment with all that it must have. */
    public Enrollment(Student student, Course course, LocalDate enrolledOn) {
        this.student = Objects.requireNonNull(student, "student");
        this.course = Objects.requireNonNull(course, "course");
        this.enrolledOn = Objects.requireNonNull(enrolledOn, "enrolledOn");
    }

    /** The identifier, null until all that it refers to is stored. */
    public @Nullable EnrollmentId getId() {
        Long studentId = student.getId();
        Long courseId = course.getId();
        return studentId == null || courseId == null ? null : new EnrollmentId(studentId, courseId);
    }

    public Student getStudent() {
        return student;
    }

    public Course getCourse() {
        return course;
    }

    public LocalDate getEnrolledOn() {
        return enrolledOn;
    }

    public void setEnrolledOn(LocalDate enrolledOn) {
        this.enrolledOn = Objects.requireNonNull(enrolledOn, "enrolledOn");
    }

    public @Nullable String getGrade() {
        return grade;
    }

    public void setGrade(@Nullable String grade) {
        this.grade = grade;
    }

    /** The number of updates, for optimistic locking; null until the enrollment is stored. */
    public @Nullable Long getVersion() {
        return version;
    }

    /** When the enrollment was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the enrollment was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Enrollment that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Enrollment.class.hashCode();
    }

    @Override
    public String toString() {
        return "Enrollment(id=" + getId() + ", enrolledOn=" + getEnrolledOn() + ", grade=" + getGrade() + ")";
    }
}
