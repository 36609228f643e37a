package com.acme.shop;

import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.hibernate.annotations.BatchSize;
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
@jakarta.persistence.Table(name = "orders")
@FilterDef(name = Order.LIVING, autoEnabled = true)
@Filter(name = Order.LIVING, condition = "deleted_at is null")
@SQLDelete(sql = "update orders set deleted_at = current_timestamp where id = ? and version = ?")
@DialectOverride.SQLDelete(
        dialect = MySQLDialect.class,
        override = @SQLDelete(sql = "update orders set deleted_at = utc_timestamp(6) where id = ? and version = ?"))
@NullMarked
@Generated("io.github.ormgen")
public class Order {

    /** The filter, on by default, that hides deleted objects from queries. */
    public static final String LIVING = "Order.living";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @jakarta.persistence.Column(name = "id", nullable = false, updatable = false)
    private @Nullable Long id;

    @NotNull
    @Size(max = 20)
    @Basic(optional = false)
    @jakarta.persistence.Column(name = "number", nullable = false, length = 20)
    private String number;

    @jakarta.persistence.Column(name = "`select`", nullable = false)
    private int select = 0;

    @jakarta.persistence.Column(name = "`when`")
    private @Nullable Instant when;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id", nullable = false, foreignKey = @ForeignKey(name = "fk_orders_customer_id"))
    private Customer customer;

    @OneToMany(mappedBy = "order", fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchSize(size = 10)
    private List<Line> lines = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(
            name = "billing_code",
            referencedColumnName = "code",
            foreignKey = @ForeignKey(name = "fk_orders_billing_code"))
    private @Nullable Depot billing;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ship_depot_id", foreignKey = @ForeignKey(name = "fk_orders_ship_depot_id"))
    private @Nullable Depot shipping;

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
    protected Order() {}

    /** Creates a new order with all that it must have. */
    public Order(String number, Customer customer) {
        this.number = Objects.requireNonNull(number, "number");
        this.customer = Objects.requireNonNull(customer, "customer");
    }

    /** The identifier, null until the order is stored. */
    public @Nullable Long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = Objects.requireNonNull(number, "number");
    }

    public int getSelect() {
        return select;
    }

    public void setSelect(int select) {
        this.select = select;
    }

    public @Nullable Instant getWhen() {
        return when;
    }

    public void setWhen(@Nullable Instant when) {
        this.when = when;
    }

    public Customer getCustomer() {
        return customer;
    }

    /** Sets this side alone; {@link Customer#addOrder} keeps both in step. */
    public void setCustomer(Customer customer) {
        this.customer = Objects.requireNonNull(customer, "customer");
    }

    /** The lines, read-only; see {@link #addLine} and {@link #removeLine}. */
    public List<Line> getLines() {
        return Collections.unmodifiableList(lines);
    }

    public void addLine(Line line) {
        lines.add(line);
    }

    public void removeLine(Line line) {
        lines.remove(line);
    }

    public @Nullable Depot getBilling() {
        return billing;
    }

    public void setBilling(@Nullable Depot billing) {
        this.billing = billing;
    }

    public @Nullable Depot getShipping() {
        return shipping;
    }

    public void setShipping(@Nullable Depot shipping) {
        this.shipping = shipping;
    }

    /** The number of updates, for optimistic locking; null until the order is stored. */
    public @Nullable Long getVersion() {
        return version;
    }

    /** When the order was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the order was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    /** When the order was deleted, null while it lives. */
    public @Nullable Instant getDeletedAt() {
        return deletedAt;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /** Marks the order as deleted; the row stays. Does nothing if it is deleted already. */
    public void delete() {
        delete(Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    void delete(Instant when_) {
        if (deletedAt == null) {
            deletedAt = when_;
        }
    }

    /** Brings the order back. */
    public void restore() {
        Instant when_ = deletedAt;
        if (when_ != null) {
            deletedAt = null;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Order that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Order.class.hashCode();
    }

    @Override
    public String toString() {
        return "Order(id=" + getId() + ", number=" + getNumber() + ", select=" + getSelect() + ", when=" + getWhen()
                + ")";
    }
}
