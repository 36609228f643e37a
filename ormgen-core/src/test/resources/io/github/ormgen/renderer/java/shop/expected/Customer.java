package com.acme.shop;

import com.acme.custom.Money;
import com.acme.custom.MoneyConverter;
import com.acme.custom.Prefs;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.JdbcTypeRegistration;
import org.hibernate.annotations.SQLDelete;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.LocalTimeJdbcType;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A customer; &lt;b&gt;not&lt;/b&gt; *&#47; a &#123;&#64;link User&#125; &amp; so on &#92;u0041 &#64;author x */
@Entity
@jakarta.persistence.Table(name = "customers")
@FilterDef(name = Customer.LIVING, autoEnabled = true)
@Filter(name = Customer.LIVING, condition = "deleted_at is null")
@SQLDelete(sql = "update customers set deleted_at = current_timestamp where id = ? and version = ?")
@DialectOverride.SQLDelete(
        dialect = MySQLDialect.class,
        override = @SQLDelete(sql = "update customers set deleted_at = utc_timestamp(6) where id = ? and version = ?"))
@JdbcTypeRegistration(value = LocalTimeJdbcType.class, registrationCode = SqlTypes.TIME)
@NullMarked
@Generated("io.github.ormgen")
public class Customer implements Audited {

    /** The filter, on by default, that hides deleted objects from queries. */
    public static final String LIVING = "Customer.living";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @jakarta.persistence.Column(name = "id", nullable = false, updatable = false)
    private @Nullable Long id;

    @NotNull
    @Size(max = 80)
    @Basic(optional = false)
    @jakarta.persistence.Column(name = "title", nullable = false, length = 80)
    private String title;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @jakarta.persistence.Column(name = "tags", length = 20)
    private @Nullable List<String> tags;

    @Size(max = 40)
    @jakarta.persistence.Column(name = "audited_by", length = 40)
    private @Nullable String auditedBy;

    @NotNull
    @Email
    @Size(max = 320)
    @Basic(optional = false)
    @jakarta.persistence.Column(name = "email", nullable = false, length = 320)
    private String email;

    @NotNull
    @Min(0)
    @Basic(optional = false)
    @jakarta.persistence.Column(name = "balance", nullable = false, precision = 19, scale = 2)
    private BigDecimal balance = new BigDecimal("0.00");

    @jakarta.persistence.Column(name = "active", nullable = false)
    private boolean active = true;

    @NotNull
    @Valid
    @Embedded
    @AttributeOverride(
            name = "street",
            column = @jakarta.persistence.Column(name = "home_street", nullable = false, length = 120))
    @AttributeOverride(
            name = "zip",
            column = @jakarta.persistence.Column(name = "home_zip", nullable = false, length = 10))
    @AttributeOverride(name = "city", column = @jakarta.persistence.Column(name = "home_city", length = 80))
    @AttributeOverride(name = "geo.lat", column = @jakarta.persistence.Column(name = "home_geo_lat"))
    @AttributeOverride(name = "geo.lon", column = @jakarta.persistence.Column(name = "home_geo_lon"))
    private Address home;

    @Valid
    @Embedded
    @AttributeOverride(name = "street", column = @jakarta.persistence.Column(name = "job_street", length = 120))
    @AttributeOverride(name = "zip", column = @jakarta.persistence.Column(name = "job_zip", length = 10))
    @AttributeOverride(name = "city", column = @jakarta.persistence.Column(name = "job_city", length = 80))
    @AttributeOverride(name = "geo.lat", column = @jakarta.persistence.Column(name = "job_geo_lat"))
    @AttributeOverride(name = "geo.lon", column = @jakarta.persistence.Column(name = "job_geo_lon"))
    private @Nullable Address work;

    @Convert(converter = MoneyConverter.class)
    @jakarta.persistence.Column(name = "price")
    private @Nullable Money price;

    @ColumnTransformer(read = "lower(nick)", write = "upper(?)")
    @jakarta.persistence.Column(name = "nick")
    private @Nullable String nick;

    @JdbcTypeCode(SqlTypes.JSON)
    @jakarta.persistence.Column(name = "prefs")
    private @Nullable Map<String, Object> prefs;

    @NotNull
    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.JSON)
    @jakarta.persistence.Column(name = "settings", nullable = false)
    private Prefs settings;

    @NotNull
    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @jakarta.persistence.Column(name = "labels", nullable = false, length = 20)
    private List<String> labels = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @jakarta.persistence.Column(name = "numbers")
    private @Nullable List<Integer> numbers;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @jakarta.persistence.Column(name = "ids")
    private @Nullable List<UUID> ids;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @jakarta.persistence.Column(name = "colours", length = 5)
    private @Nullable List<Colour> colours;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @jakarta.persistence.Column(name = "kinds", length = 3)
    private @Nullable List<Kind> kinds;

    @NotNull
    @Basic(optional = false)
    @Enumerated(EnumType.ORDINAL)
    @JdbcTypeCode(SqlTypes.SMALLINT)
    @jakarta.persistence.Column(name = "level", nullable = false)
    private Level level = Level.MID;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @jakarta.persistence.Column(name = "kind", length = 3)
    private @Nullable Kind kind;

    @Past
    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    @jakarta.persistence.Column(name = "born")
    private @Nullable LocalDate born;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    @jakarta.persistence.Column(name = "wakes")
    private @Nullable LocalTime wakes;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    @jakarta.persistence.Column(name = "at")
    private @Nullable LocalDateTime at;

    @NotNull
    @Basic(optional = false)
    @jakarta.persistence.Column(name = "since", nullable = false)
    private Instant since = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
    @jakarta.persistence.Column(name = "meets")
    private @Nullable OffsetDateTime meets;

    @jakarta.persistence.Column(name = "lasts")
    private @Nullable Duration lasts;

    @jakarta.persistence.Column(name = "photo", length = Length.LONG32)
    private byte @Nullable [] photo;

    @Size(max = 32)
    @jakarta.persistence.Column(name = "hash", length = 32)
    private byte @Nullable [] hash;

    @jakarta.persistence.Column(name = "notes", length = Length.LONG32)
    private @Nullable String notes;

    @NotNull
    @Basic(optional = false)
    @jakarta.persistence.Column(name = "token", nullable = false)
    private UUID token = UUID.randomUUID();

    @jakarta.persistence.Column(name = "f")
    private @Nullable Float f;

    @jakarta.persistence.Column(name = "d")
    private @Nullable Double d;

    @jakarta.persistence.Column(name = "s", nullable = false)
    private short s = 3;

    @jakarta.persistence.Column(name = "big", nullable = false)
    private long big = 5L;

    @OneToMany(mappedBy = "customer", fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true)
    @Filter(
            name = Order.LIVING,
            condition = "(deleted_at is null or deleted_at = (select o_.deleted_at from customers o_ where o_.id = "
                    + "customer_id))")
    @OrderBy("number desc")
    private List<Order> orders = new ArrayList<>();

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "customer_groups",
            joinColumns = @JoinColumn(name = "customer_id", nullable = false),
            inverseJoinColumns = @JoinColumn(name = "group_id", nullable = false),
            foreignKey = @ForeignKey(name = "fk_customer_groups_customer_id"),
            inverseForeignKey = @ForeignKey(name = "fk_customer_groups_group_id"))
    @Filter(name = Group.LIVING, condition = "is_deleted = false")
    private Set<Group> groups = new LinkedHashSet<>();

    @OneToOne(mappedBy = "customer", fetch = FetchType.LAZY, cascade = CascadeType.ALL)
    private @Nullable Passport passport;

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "friendships",
            joinColumns = @JoinColumn(name = "customer_id", nullable = false),
            inverseJoinColumns = @JoinColumn(name = "friend_id", nullable = false),
            foreignKey = @ForeignKey(name = "fk_friendships_customer_id"),
            inverseForeignKey = @ForeignKey(name = "fk_friendships_friend_id"))
    @Filter(name = Customer.LIVING, condition = "deleted_at is null")
    private Set<Customer> friends = new LinkedHashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "referrer_id", foreignKey = @ForeignKey(name = "fk_customers_referrer_id"))
    private @Nullable Customer referrer;

    @OneToMany(mappedBy = "referrer", fetch = FetchType.LAZY)
    @Filter(name = Customer.LIVING, condition = "deleted_at is null")
    private List<Customer> referred = new ArrayList<>();

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
    protected Customer() {}

    /** Creates a new customer with all that it must have. */
    public Customer(String title, String email, Address home, Prefs settings) {
        this.title = Objects.requireNonNull(title, "title");
        this.email = Objects.requireNonNull(email, "email");
        this.home = Objects.requireNonNull(home, "home");
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    /** The identifier, null until the customer is stored. */
    public @Nullable Long getId() {
        return id;
    }

    @Override
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Objects.requireNonNull(title, "title");
    }

    @Override
    public @Nullable List<String> getTags() {
        return tags;
    }

    public void setTags(@Nullable List<String> tags) {
        this.tags = tags;
    }

    @Override
    public @Nullable String getAuditedBy() {
        return auditedBy;
    }

    public void setAuditedBy(@Nullable String auditedBy) {
        this.auditedBy = auditedBy;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = Objects.requireNonNull(email, "email");
    }

    public BigDecimal getBalance() {
        return balance;
    }

    public void setBalance(BigDecimal balance) {
        this.balance = Objects.requireNonNull(balance, "balance");
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public Address getHome() {
        return home;
    }

    public void setHome(Address home) {
        this.home = Objects.requireNonNull(home, "home");
    }

    public @Nullable Address getWork() {
        return work;
    }

    public void setWork(@Nullable Address work) {
        this.work = work;
    }

    public @Nullable Money getPrice() {
        return price;
    }

    public void setPrice(@Nullable Money price) {
        this.price = price;
    }

    public @Nullable String getNick() {
        return nick;
    }

    public void setNick(@Nullable String nick) {
        this.nick = nick;
    }

    public @Nullable Map<String, Object> getPrefs() {
        return prefs;
    }

    public void setPrefs(@Nullable Map<String, Object> prefs) {
        this.prefs = prefs;
    }

    public Prefs getSettings() {
        return settings;
    }

    public void setSettings(Prefs settings) {
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    public List<String> getLabels() {
        return labels;
    }

    public void setLabels(List<String> labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
    }

    public @Nullable List<Integer> getNumbers() {
        return numbers;
    }

    public void setNumbers(@Nullable List<Integer> numbers) {
        this.numbers = numbers;
    }

    public @Nullable List<UUID> getIds() {
        return ids;
    }

    public void setIds(@Nullable List<UUID> ids) {
        this.ids = ids;
    }

    public @Nullable List<Colour> getColours() {
        return colours;
    }

    public void setColours(@Nullable List<Colour> colours) {
        this.colours = colours;
    }

    public @Nullable List<Kind> getKinds() {
        return kinds;
    }

    public void setKinds(@Nullable List<Kind> kinds) {
        this.kinds = kinds;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = Objects.requireNonNull(level, "level");
    }

    public @Nullable Kind getKind() {
        return kind;
    }

    public void setKind(@Nullable Kind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getBorn() {
        return born;
    }

    public void setBorn(@Nullable LocalDate born) {
        this.born = born;
    }

    public @Nullable LocalTime getWakes() {
        return wakes;
    }

    public void setWakes(@Nullable LocalTime wakes) {
        this.wakes = wakes;
    }

    public @Nullable LocalDateTime getAt() {
        return at;
    }

    public void setAt(@Nullable LocalDateTime at) {
        this.at = at;
    }

    public Instant getSince() {
        return since;
    }

    public void setSince(Instant since) {
        this.since = Objects.requireNonNull(since, "since");
    }

    public @Nullable OffsetDateTime getMeets() {
        return meets;
    }

    public void setMeets(@Nullable OffsetDateTime meets) {
        this.meets = meets;
    }

    public @Nullable Duration getLasts() {
        return lasts;
    }

    public void setLasts(@Nullable Duration lasts) {
        this.lasts = lasts;
    }

    public byte @Nullable [] getPhoto() {
        return photo;
    }

    public void setPhoto(byte @Nullable [] photo) {
        this.photo = photo;
    }

    public byte @Nullable [] getHash() {
        return hash;
    }

    public void setHash(byte @Nullable [] hash) {
        this.hash = hash;
    }

    public @Nullable String getNotes() {
        return notes;
    }

    public void setNotes(@Nullable String notes) {
        this.notes = notes;
    }

    public UUID getToken() {
        return token;
    }

    public void setToken(UUID token) {
        this.token = Objects.requireNonNull(token, "token");
    }

    public @Nullable Float getF() {
        return f;
    }

    public void setF(@Nullable Float f) {
        this.f = f;
    }

    public @Nullable Double getD() {
        return d;
    }

    public void setD(@Nullable Double d) {
        this.d = d;
    }

    public short getS() {
        return s;
    }

    public void setS(short s) {
        this.s = s;
    }

    public long getBig() {
        return big;
    }

    public void setBig(long big) {
        this.big = big;
    }

    /** The orders, read-only; see {@link #addOrder} and {@link #removeOrder}. */
    public List<Order> getOrders() {
        return Collections.unmodifiableList(orders);
    }

    /** Adds one of the orders, and keeps both sides in step. */
    public void addOrder(Order order) {
        orders.add(order);
        order.setCustomer(this);
    }

    public void removeOrder(Order order) {
        orders.remove(order);
    }

    /** The groups, read-only; see {@link #addGroup} and {@link #removeGroup}. */
    public Set<Group> getGroups() {
        return Collections.unmodifiableSet(groups);
    }

    /** Adds one of the groups, and keeps both sides in step. */
    public void addGroup(Group group) {
        if (groups.add(group)) {
            group.addCustomer(this);
        }
    }

    /** Takes one of the groups out, and keeps both sides in step. */
    public void removeGroup(Group group) {
        if (groups.remove(group)) {
            group.removeCustomer(this);
        }
    }

    public @Nullable Passport getPassport() {
        return passport != null && passport.isDeleted() && !isDeleted() ? null : passport;
    }

    /** Replaces the passport. */
    public void setPassport(@Nullable Passport passport) {
        this.passport = passport;
    }

    /** The friends, read-only; see {@link #addFriend} and {@link #removeFriend}. */
    public Set<Customer> getFriends() {
        return Collections.unmodifiableSet(friends);
    }

    public void addFriend(Customer friend) {
        friends.add(friend);
    }

    public void removeFriend(Customer friend) {
        friends.remove(friend);
    }

    public @Nullable Customer getReferrer() {
        return referrer;
    }

    /** Sets this side alone; {@link Customer#addReferred} keeps both in step. */
    public void setReferrer(@Nullable Customer referrer) {
        this.referrer = referrer;
    }

    /** The referred, read-only; see {@link #addReferred} and {@link #removeReferred}. */
    public List<Customer> getReferred() {
        return Collections.unmodifiableList(referred);
    }

    /** Adds one of the referred, and keeps both sides in step. */
    public void addReferred(Customer referred) {
        this.referred.add(referred);
        referred.setReferrer(this);
    }

    /** Takes one of the referred out, and keeps both sides in step. */
    public void removeReferred(Customer referred) {
        if (this.referred.remove(referred)) {
            referred.setReferrer(null);
        }
    }

    /** The number of updates, for optimistic locking; null until the customer is stored. */
    public @Nullable Long getVersion() {
        return version;
    }

    /** When the customer was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the customer was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    /** When the customer was deleted, null while it lives. */
    public @Nullable Instant getDeletedAt() {
        return deletedAt;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /**
     * Marks the customer and its orders and passport as deleted; the rows stay. Does nothing if it is deleted already.
     */
    public void delete() {
        delete(Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    void delete(Instant when) {
        if (deletedAt == null) {
            deletedAt = when;
            orders.forEach(order -> order.delete(when));
            if (passport != null) {
                passport.delete(when);
            }
        }
    }

    /** Brings the customer back, with what was deleted together with it. */
    public void restore() {
        Instant when = deletedAt;
        if (when != null) {
            deletedAt = null;
            orders.stream().filter(order -> when.equals(order.getDeletedAt())).forEach(Order::restore);
            if (passport != null && when.equals(passport.getDeletedAt())) {
                passport.restore();
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Customer that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Customer.class.hashCode();
    }

    @Override
    public String toString() {
        return "Customer(id=" + getId() + ", title=" + getTitle() + ", tags=" + getTags() + ", auditedBy="
                + getAuditedBy() + ", email=" + getEmail() + ", balance=" + getBalance() + ", active=" + isActive()
                + ", price=" + getPrice() + ", nick=" + getNick() + ", labels=" + getLabels() + ", numbers="
                + getNumbers() + ", ids=" + getIds() + ", colours=" + getColours() + ", kinds=" + getKinds()
                + ", level=" + getLevel() + ", kind=" + getKind() + ", born=" + getBorn() + ", wakes=" + getWakes()
                + ", at=" + getAt() + ", since=" + getSince() + ", meets=" + getMeets() + ", lasts=" + getLasts()
                + ", token=" + getToken() + ", f=" + getF() + ", d=" + getD() + ", s=" + getS() + ", big=" + getBig()
                + ")";
    }
}
