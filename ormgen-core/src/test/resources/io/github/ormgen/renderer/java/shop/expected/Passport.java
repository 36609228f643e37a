package com.acme.shop;

import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.SQLDelete;
import org.hibernate.dialect.MySQLDialect;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@jakarta.persistence.Table(name = "passports")
@FilterDef(name = Passport.LIVING, autoEnabled = true)
@Filter(name = Passport.LIVING, condition = "deleted_at is null")
@SQLDelete(sql = "update passports set deleted_at = current_timestamp where customer_id = ?")
@DialectOverride.SQLDelete(
        dialect = MySQLDialect.class,
        override = @SQLDelete(sql = "update passports set deleted_at = utc_timestamp(6) where customer_id = ?"))
@NullMarked
@Generated("io.github.ormgen")
public class Passport {

    /** The filter, on by default, that hides deleted objects from queries. */
    public static final String LIVING = "Passport.living";

    @Id
    @jakarta.persistence.Column(name = "customer_id", nullable = false, updatable = false)
    private @Nullable Long id;

    @MapsId
    @NotNull
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(
            name = "customer_id",
            nullable = false,
            updatable = false,
            foreignKey = @ForeignKey(name = "fk_passports_customer_id"))
    private Customer customer;

    @NotNull
    @Size(max = 20)
    @Basic(optional = false)
    @jakarta.persistence.Column(name = "no", nullable = false, length = 20)
    private String no;

    @OneToOne(mappedBy = "passport", fetch = FetchType.LAZY, cascade = CascadeType.ALL)
    private @Nullable Stamp stamp;

    @jakarta.persistence.Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Passport() {}

    /** Creates a new passport with all that it must have. */
    public Passport(Customer customer, String no) {
        this.customer = Objects.requireNonNull(customer, "customer");
        this.no = Objects.requireNonNull(no, "no");
    }

    /** The identifier, null until the passport is stored. */
    public @Nullable Long getId() {
        return id;
    }

    public Customer getCustomer() {
        return customer;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = Objects.requireNonNull(no, "no");
    }

    public @Nullable Stamp getStamp() {
        return stamp;
    }

    /** Replaces the stamp. */
    public void setStamp(@Nullable Stamp stamp) {
        this.stamp = stamp;
    }

    /** When the passport was deleted, null while it lives. */
    public @Nullable Instant getDeletedAt() {
        return deletedAt;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /** Marks the passport as deleted; the row stays. Does nothing if it is deleted already. */
    public void delete() {
        delete(Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    void delete(Instant when) {
        if (deletedAt == null) {
            deletedAt = when;
        }
    }

    /** Brings the passport back. */
    public void restore() {
        Instant when = deletedAt;
        if (when != null) {
            deletedAt = null;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Passport that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Passport.class.hashCode();
    }

    @Override
    public String toString() {
        return "Passport(id=" + getId() + ", no=" + getNo() + ")";
    }
}
