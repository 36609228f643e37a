package com.acme.work;

import com.acme.people.Person;
import com.acme.shared.kernel.Level;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "skills")
@NullMarked
@Generated("io.github.ormgen")
public class Skill {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id", nullable = false, updatable = false)
    private @Nullable Long id;

    @NotNull
    @Size(max = 40)
    @Basic(optional = false)
    @Column(name = "name", nullable = false, length = 40)
    private String name;

    @NotNull
    @Basic(optional = false)
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "level", nullable = false, length = 1)
    private Level level = Level.BASIC;

    @ManyToMany(mappedBy = "skills", fetch = FetchType.LAZY)
    private Set<Person> people = new LinkedHashSet<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Skill() {}

    /** Creates a new skill with all that it must have. */
    public Skill(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /** The identifier, null until the skill is stored. */
    public @Nullable Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = Objects.requireNonNull(level, "level");
    }

    /** The people, read-only; see {@link #addPerson} and {@link #removePerson}. */
    public Set<Person> getPeople() {
        return Collections.unmodifiableSet(people);
    }

    /** Adds one of the people, and keeps both sides in step. */
    public void addPerson(Person person) {
        if (people.add(person)) {
            person.addSkill(this);
        }
    }

    /** Takes one of the people out, and keeps both sides in step. */
    public void removePerson(Person person) {
        if (people.remove(person)) {
            person.removeSkill(this);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Skill that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Skill.class.hashCode();
    }

    @Override
    public String toString() {
        return "Skill(id=" + getId() + ", name=" + getName() + ", level=" + getLevel() + ")";
    }
}
