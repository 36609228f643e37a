package com.acme.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.hibernate.Length;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLDelete;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "profiles")
@FilterDef(name = Profile.LIVING, autoEnabled = true)
@Filter(name = Profile.LIVING, condition = "deleted_at is null")
@SQLRestriction(
        value = "(deleted_at is null or not exists (select 1 from profiles n_ where n_.user_id = user_id and "
                + "(n_.deleted_at is null or n_.deleted_at > deleted_at)))")
@SQLDelete(sql = "update profiles set deleted_at = current_timestamp where id = ?")
@DialectOverride.SQLDelete(
        dialect = MySQLDialect.class,
        override = @SQLDelete(sql = "update profiles set deleted_at = utc_timestamp(6) where id = ?"))
@NullMarked
@Generated("io.github.ormgen")
public class Profile {

    /** The filter, on by default, that hides deleted objects from queries. */
    public static final String LIVING = "Profile.living";

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Column(name = "id", nullable = false, updatable = false)
    private @Nullable UUID id;

    @Column(name = "bio", length = Length.LONG32)
    private @Nullable String bio;

    @URL
    @Size(max = 2048)
    @Column(name = "avatar_url", length = 2048)
    private @Nullable String avatarUrl;

    @Past
    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    @NotNull
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", nullable = false, foreignKey = @ForeignKey(name = "fk_profiles_user_id"))
    private User user;

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
    protected Profile() {}

    /** Creates a new profile with all that it must have. */
    public Profile(User user) {
        this.user = Objects.requireNonNull(user, "user");
    }

    /** The identifier, null until the profile is stored. */
    public @Nullable UUID getId() {
        return id;
    }

    public @Nullable String getBio() {
        return bio;
    }

    public void setBio(@Nullable String bio) {
        this.bio = bio;
    }

    public @Nullable String getAvatarUrl() {
        return avatarUrl;
    }

    public void setAvatarUrl(@Nullable String avatarUrl) {
        this.avatarUrl = avatarUrl;
    }

    public @Nullable LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(@Nullable LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public User getUser() {
        return user;
    }

    /** Sets this side alone; {@link User#setProfile} keeps both in step. */
    public void setUser(User user) {
        this.user = Objects.requireNonNull(user, "user");
    }

    /** When the profile was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the profile was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    /** When the profile was deleted, null while it lives. */
    public @Nullable Instant getDeletedAt() {
        return deletedAt;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /** Marks the profile as deleted; the row stays. Does nothing if it is deleted already. */
    public void delete() {
        delete(Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    void delete(Instant when) {
        if (deletedAt == null) {
            deletedAt = when;
        }
    }

    /** Brings the profile back. */
    public void restore() {
        Instant when = deletedAt;
        if (when != null) {
            deletedAt = null;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Profile that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Profile.class.hashCode();
    }

    @Override
    public String toString() {
        return "Profile(id=" + getId() + ", avatarUrl=" + getAvatarUrl() + ", birthDate=" + getBirthDate() + ")";
    }
}
