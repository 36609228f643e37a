package com.acme.people;

import com.acme.shared.kernel.Address;
import com.acme.shared.kernel.Tagged;
import com.acme.work.Company;
import com.acme.work.Skill;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Lives in one package, works in another. */
@Entity
@Table(name = "persons", comment = "Lives in one package, works in another.")
@NullMarked
@Generated("io.github.ormgen")
public class Person implements Tagged {

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

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "gender", length = 6)
    private @Nullable Gender gender;

    @Valid
    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "address_street", length = 80))
    @AttributeOverride(name = "city", column = @Column(name = "address_city", length = 80))
    private @Nullable Address address;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employer_id", foreignKey = @ForeignKey(name = "fk_persons_employer_id"))
    private @Nullable Company employer;

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "person_skills",
            joinColumns = @JoinColumn(name = "person_id", nullable = false),
            inverseJoinColumns = @JoinColumn(name = "skill_id", nullable = false),
            foreignKey = @ForeignKey(name = "fk_person_skills_person_id"),
            inverseForeignKey = @ForeignKey(name = "fk_person_skills_skill_id"))
    private Set<Skill> skills = new LinkedHashSet<>();

    @CreationTimestamp
    @Column(name = "created_at", nullable = false, updatable = false)
    private @Nullable Instant createdAt;

    @UpdateTimestamp
    @Column(name = "updated_at", nullable = false)
    private @Nullable Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    /** Creates a new person with all that it must have. */
    public Person(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /** The identifier, null until the person is stored. */
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

    public @Nullable Gender getGender() {
        return gender;
    }

    public void setGender(@Nullable Gender gender) {
        this.gender = gender;
    }

    public @Nullable Address getAddress() {
        return address;
    }

    public void setAddress(@Nullable Address address) {
        this.address = address;
    }

    public @Nullable Company getEmployer() {
        return employer;
    }

    /** Sets this side alone; {@link Company#addStaff} keeps both in step. */
    public void setEmployer(@Nullable Company employer) {
        this.employer = employer;
    }

    /** The skills, read-only; see {@link #addSkill} and {@link #removeSkill}. */
    public Set<Skill> getSkills() {
        return Collections.unmodifiableSet(skills);
    }

    /** Adds one of the skills, and keeps both sides in step. */
    public void addSkill(Skill skill) {
        if (skills.add(skill)) {
            skill.addPerson(this);
        }
    }

    /** Takes one of the skills out, and keeps both sides in step. */
    public void removeSkill(Skill skill) {
        if (skills.remove(skill)) {
            skill.removePerson(this);
        }
    }

    /** When the person was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the person was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Person that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Person.class.hashCode();
    }

    @Override
    public String toString() {
        return "Person(id=" + getId() + ", tags=" + getTags() + ", name=" + getName() + ", gender=" + getGender() + ")";
    }
}
