package com.acme.shop;

import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.SQLDelete;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.dialect.MySQLDialect;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@jakarta.persistence.Table(name = "students")
@FilterDef(name = Student.LIVING, autoEnabled = true)
@Filter(name = Student.LIVING, condition = "deleted_at is null")
@SQLDelete(sql = "update students set deleted_at = current_timestamp where id = ? and version = ?")
@DialectOverride.SQLDelete(
        dialect = MySQLDialect.class,
        override = @SQLDelete(sql = "update students set deleted_at = utc_timestamp(6) where id = ? and version = ?"))
@NullMarked
@Generated("io.github.ormgen")
public class Student {

    /** The filter, on by default, that hides deleted objects from queries. */
    public static final String LIVING = "Student.living";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @jakarta.persistence.Column(name = "id", nullable = false, updatable = false)
    private @Nullable Long id;

    @NotNull
    @Size(max = 40)
    @Basic(optional = false)
    @jakarta.persistence.Column(name = "name", nullable = false, length = 40)
    private String name;

    @OneToMany(mappedBy = "student", fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Enrollment> enrollments = new ArrayList<>();

    @Version
    @jakarta.persistence.Column(name = "version", nullable = false)
    private @Nullable Long version;

    @CreationTimestamp
    @jakarta.persistence.Column(name = "created_at", nullable = false, updatable = false)
    private @Nullable Instant createdAt;

    @UpdateTimestamp
    @jakarta.persistence.Column(name = "updated_at", nullable = false)
    private @Nullable Instant updatedAt;

    @jakarta.persistence.Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Student() {}

    /** Creates a new student with all that it must have. */
    public Student(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /** The identifier, null until the student is stored. */
    public @Nullable Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /** The enrollments, read-only; see {@link #addEnrollment} and {@link #removeEnrollment}. */
    public List<Enrollment> getEnrollments() {
        return Collections.unmodifiableList(enrollments);
    }

    /** Adds one of the enrollments, and keeps both sides in step. */
    public void addEnrollment(Enrollment enrollment) {
        if (!enrollments.contains(enrollment)) {
            enrollments.add(enrollment);
            enrollment.getCourse().addEnrollment(enrollment);
        }
    }

    /** Takes one of the enrollments out, and keeps both sides in step. */
    public void removeEnrollment(Enrollment enrollment) {
        if (enrollments.remove(enrollment)) {
            enrollment.getCourse().removeEnrollment(enrollment);
        }
    }

    /** The courses. A view of {@link #getEnrollments}, read-only. */
    public List<Course> getCourses() {
        return enrollments.stream()
                .map(Enrollment::getCourse)
                .filter(each -> !each.isDeleted())
                .toList();
    }

    /** Adds one of the courses, and keeps all sides in step. */
    public void addCourse(Course course, LocalDate enrolledOn) {
        addEnrollment(new Enrollment(this, course, enrolledOn));
    }

    /** Takes one of the courses out, and keeps all sides in step. */
    public void removeCourse(Course course) {
        enrollments.stream()
                .filter(each -> each.getCourse().equals(course))
                .toList()
                .forEach(this::removeEnrollment);
    }

    /** The number of updates, for optimistic locking; null until the student is stored. */
    public @Nullable Long getVersion() {
        return version;
    }

    /** When the student was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the student was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    /** When the student was deleted, null while it lives. */
    public @Nullable Instant getDeletedAt() {
        return deletedAt;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /** Marks the student as deleted; the row stays. Does nothing if it is deleted already. */
    public void delete() {
        delete(Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    void delete(Instant when) {
        if (deletedAt == null) {
            deletedAt = when;
        }
    }

    /** Brings the student back. */
    public void restore() {
        Instant when = deletedAt;
        if (when != null) {
            deletedAt = null;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Student that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Student.class.hashCode();
    }

    @Override
    public String toString() {
        return "Student(id=" + getId() + ", name=" + getName() + ")";
    }
}
