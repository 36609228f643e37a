package com.acme.work;

import com.acme.people.Person;
import com.acme.shared.kernel.Address;
import com.acme.shared.kernel.Tagged;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Read from JSON. */
@Entity
@Table(name = "companies", comment = "Read from JSON.")
@NullMarked
@Generated("io.github.ormgen")
public class Company implements Tagged {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Column(name = "id", nullable = false, updatable = false)
    private @Nullable UUID id;

    @NotNull
    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "tags", nullable = false, length = 20)
    private List<String> tags = new ArrayList<>();

    @NotNull
    @Size(max = 80)
    @Basic(optional = false)
    @Column(name = "name", nullable = false, length = 80)
    private String name;

    @NotNull
    @Valid
    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "seat_street", nullable = false, length = 80))
    @AttributeOverride(name = "city", column = @Column(name = "seat_city", nullable = false, length = 80))
    private Address seat;

    @OneToMany(mappedBy = "employer", fetch = FetchType.LAZY)
    @OrderBy("name")
    private List<Person> staff = new ArrayList<>();

    @CreationTimestamp
    @Column(name = "created_at", nullable = false, updatable = false)
    private @Nullable Instant createdAt;

    @UpdateTimestamp
    @Column(name = "updated_at", nullable = false)
    private @Nullable Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Company() {}

    /** Creates a new company with all that it must have. */
    public Company(String name, Address seat) {
        this.name = Objects.requireNonNull(name, "name");
        this.seat = Objects.requireNonNull(seat, "seat");
    }

    /** The identifier, null until the company is stored. */
    public @Nullable UUID getId() {
        return id;
    }

    @Override
    public List<String> getTags() {
        return tags;
    }

    public void setTags(List<String> tags) {
        this.tags = Objects.requireNonNull(tags, "tags");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    public Address getSeat() {
        return seat;
    }

    public void setSeat(Address seat) {
        this.seat = Objects.requireNonNull(seat, "seat");
    }

    /** The staff, read-only; see {@link #addStaff} and {@link #removeStaff}. */
    public List<Person> getStaff() {
        return Collections.unmodifiableList(staff);
    }

    /** Adds one of the staff, and keeps both sides in step. */
    public void addStaff(Person staff) {
        this.staff.add(staff);
        staff.setEmployer(this);
    }

    /** Takes one of the staff out, and keeps both sides in step. */
    public void removeStaff(Person staff) {
        if (this.staff.remove(staff)) {
            staff.setEmployer(null);
        }
    }

    /** When the company was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the company was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Company that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Company.class.hashCode();
    }

    @Override
    public String toString() {
        return "Company(id=" + getId() + ", tags=" + getTags() + ", name=" + getName() + ")";
    }
}
