package com.acme.accounts;

import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.SQLDelete;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.dialect.MySQLDialect;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A person who can sign in. */
@Entity
@Table(name = "users", comment = "A person who can sign in.")
@FilterDef(name = User.LIVING, autoEnabled = true)
@Filter(name = User.LIVING, condition = "deleted_at is null")
@SQLDelete(sql = "update users set deleted_at = current_timestamp where id = ?")
@DialectOverride.SQLDelete(
        dialect = MySQLDialect.class,
        override = @SQLDelete(sql = "update users set deleted_at = utc_timestamp(6) where id = ?"))
@NullMarked
@Generated("io.github.ormgen")
public class User {

    /** The filter, on by default, that hides deleted objects from queries. */
    public static final String LIVING = "User.living";

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Column(name = "id", nullable = false, updatable = false)
    private @Nullable UUID id;

    @NotNull
    @Email
    @Size(max = 320)
    @Basic(optional = false)
    @Column(name = "email", nullable = false, length = 320)
    private String email;

    @NotNull
    @Size(max = 100)
    @Basic(optional = false)
    @Column(name = "password_hash", nullable = false, length = 100)
    private String passwordHash;

    @NotNull
    @Size(max = 120)
    @Basic(optional = false)
    @Column(name = "name", nullable = false, length = 120)
    private String name;

    @OneToOne(mappedBy = "user", fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true)
    private @Nullable Profile profile;

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "user_roles",
            joinColumns = @JoinColumn(name = "user_id", nullable = false),
            inverseJoinColumns = @JoinColumn(name = "role_id", nullable = false),
            foreignKey = @ForeignKey(name = "fk_user_roles_user_id"),
            inverseForeignKey = @ForeignKey(name = "fk_user_roles_role_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<Role> roles = new LinkedHashSet<>();

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
    protected User() {}

    /** Creates a new user with all that it must have. */
    public User(String email, String passwordHash, String name) {
        this.email = Objects.requireNonNull(email, "email");
        this.passwordHash = Objects.requireNonNull(passwordHash, "passwordHash");
        this.name = Objects.requireNonNull(name, "name");
    }

    /** The identifier, null until the user is stored. */
    public @Nullable UUID getId() {
        return id;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = Objects.requireNonNull(email, "email");
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public void setPasswordHash(String passwordHash) {
        this.passwordHash = Objects.requireNonNull(passwordHash, "passwordHash");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    public @Nullable Profile getProfile() {
        return profile != null && profile.isDeleted() && !isDeleted() ? null : profile;
    }

    /** Replaces the profile, and keeps both sides in step. */
    public void setProfile(@Nullable Profile profile) {
        this.profile = profile;
        if (profile != null) {
            profile.setUser(this);
        }
    }

    /** The roles, read-only; see {@link #addRole} and {@link #removeRole}. */
    public Set<Role> getRoles() {
        return Collections.unmodifiableSet(roles);
    }

    public void addRole(Role role) {
        roles.add(role);
    }

    public void removeRole(Role role) {
        roles.remove(role);
    }

    /** When the user was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the user was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    /** When the user was deleted, null while it lives. */
    public @Nullable Instant getDeletedAt() {
        return deletedAt;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /** Marks the user and its profile as deleted; the rows stay. Does nothing if it is deleted already. */
    public void delete() {
        delete(Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    void delete(Instant when) {
        if (deletedAt == null) {
            deletedAt = when;
            if (profile != null) {
                profile.delete(when);
            }
        }
    }

    /** Brings the user back, with what was deleted together with it. */
    public void restore() {
        Instant when = deletedAt;
        if (when != null) {
            deletedAt = null;
            if (profile != null && when.equals(profile.getDeletedAt())) {
                profile.restore();
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof User that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return User.class.hashCode();
    }

    @Override
    public String toString() {
        return "User(id=" + getId() + ", email=" + getEmail() + ", name=" + getName() + ")";
    }
}
