package com.acme.shop;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.SQLDelete;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.dialect.MySQLDialect;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@jakarta.persistence.Table(name = "`groups`")
@FilterDef(name = Group.LIVING, autoEnabled = true)
@Filter(name = Group.LIVING, condition = "is_deleted = false")
@SQLDelete(sql = "update \"groups\" set is_deleted = true where id = ? and version = ?")
@DialectOverride.SQLDelete(
        dialect = MySQLDialect.class,
        override = @SQLDelete(sql = "update `groups` set is_deleted = true where id = ? and version = ?"))
@NullMarked
@Generated("io.github.ormgen")
public class Group {

    /** The filter, on by default, that hides deleted objects from queries. */
    public static final String LIVING = "Group.living";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @jakarta.persistence.Column(name = "id", nullable = false, updatable = false)
    private @Nullable Long id;

    @NaturalId
    @NotNull
    @Size(max = 40)
    @Basic(optional = false)
    @jakarta.persistence.Column(name = "name", nullable = false, length = 40, updatable = false)
    private String name;

    @ManyToMany(mappedBy = "groups", fetch = FetchType.LAZY)
    @Filter(name = Customer.LIVING, condition = "deleted_at is null")
    private Set<Customer> customers = new LinkedHashSet<>();

    @Version
    @jakarta.persistence.Column(name = "version", nullable = false)
    private @Nullable Long version;

    @CreationTimestamp
    @jakarta.persistence.Column(name = "created_at", nullable = false, updatable = false)
    private @Nullable Instant createdAt;

    @UpdateTimestamp
    @jakarta.persistence.Column(name = "updated_at", nullable = false)
    private @Nullable Instant updatedAt;

    @jakarta.persistence.Column(name = "is_deleted", nullable = false)
    private boolean deleted;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Group() {}

    /** Creates a new group with all that it must have. */
    public Group(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /** The identifier, null until the group is stored. */
    public @Nullable Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** The customers, read-only; see {@link #addCustomer} and {@link #removeCustomer}. */
    public Set<Customer> getCustomers() {
        return Collections.unmodifiableSet(customers);
    }

    /** Adds one of the customers, and keeps both sides in step. */
    public void addCustomer(Customer customer) {
        if (customers.add(customer)) {
            customer.addGroup(this);
        }
    }

    /** Takes one of the customers out, and keeps both sides in step. */
    public void removeCustomer(Customer customer) {
        if (customers.remove(customer)) {
            customer.removeGroup(this);
        }
    }

    /** The number of updates, for optimistic locking; null until the group is stored. */
    public @Nullable Long getVersion() {
        return version;
    }

    /** When the group was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the group was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    /** Whether the group was deleted. */
    public boolean isDeleted() {
        return deleted;
    }

    /** Marks the group as deleted; the row stays. Does nothing if it is deleted already. */
    public void delete() {
        if (!deleted) {
            deleted = true;
        }
    }

    /** Brings the group back. */
    public void restore() {
        if (deleted) {
            deleted = false;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Group that && Objects.equals(getName(), that.getName());
    }

    @Override
    public int hashCode() {
        return Objects.hash(getName());
    }

    @Override
    public String toString() {
        return "Group(id=" + getId() + ", name=" + getName() + ")";
    }
}
