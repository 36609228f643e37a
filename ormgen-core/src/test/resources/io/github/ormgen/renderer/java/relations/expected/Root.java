package com.acme.a;

import com.acme.b.FlagLeaf;
import com.acme.b.Leaf;
import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

/** Root of “all” – ümläut 日本 "quoted" $ &#123;x&#125; $&#123;y&#125; */
@Entity
@Table(name = "roots", comment = "Root of \u201call\u201d \u2013 ümläut 日本 \"quoted\" $ {x} ${y}")
@FilterDef(name = Root.LIVING, autoEnabled = true)
@Filter(name = Root.LIVING, condition = "deleted_at is null")
@SQLDelete(sql = "update roots set deleted_at = current_timestamp where id = ? and version = ?")
@DialectOverride.SQLDelete(
        dialect = MySQLDialect.class,
        override = @SQLDelete(sql = "update roots set deleted_at = utc_timestamp(6) where id = ? and version = ?"))
@NullMarked
@Generated("io.github.ormgen")
public class Root {

    /** The filter, on by default, that hides deleted objects from queries. */
    public static final String LIVING = "Root.living";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id", nullable = false, updatable = false)
    private @Nullable Long id;

    @NotNull
    @Size(max = 10)
    @Basic(optional = false)
    @Column(name = "code", nullable = false, length = 10)
    private String code;

    @NotNull
    @Size(max = 10)
    @Basic(optional = false)
    @Column(name = "zone", nullable = false, length = 10)
    private String zone;

    @Size(max = 10)
    @Column(name = "`group`", length = 10)
    private @Nullable String Group;

    @Size(max = 10)
    @Column(name = "other", length = 10)
    private @Nullable String other;

    @Size(max = 10)
    @Column(name = "that", length = 10)
    private @Nullable String that;

    @Column(name = "`when`")
    private @Nullable Instant when;

    @Column(name = "deleted")
    private @Nullable Boolean deleted;

    @Column(name = "`value`")
    private @Nullable Integer value;

    @Column(name = "objects")
    private @Nullable Integer objects;

    @OneToMany(mappedBy = "root", fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true)
    @Filter(
            name = Leaf.LIVING,
            condition = "(deleted_at is null or deleted_at = (select o_.deleted_at from roots o_ where o_.id = "
                    + "root_id))")
    private Set<Leaf> leaves = new LinkedHashSet<>();

    @OneToMany(
            mappedBy = "root",
            fetch = FetchType.LAZY,
            cascade = {CascadeType.PERSIST, CascadeType.MERGE, CascadeType.REMOVE})
    @Filter(
            name = FlagLeaf.LIVING,
            condition = "(is_gone = false or (select o_.deleted_at from roots o_ where o_.id = root_id) is not null)")
    @OrderBy("no desc, id")
    private List<FlagLeaf> leafFlags = new ArrayList<>();

    @OneToMany(mappedBy = "root", fetch = FetchType.LAZY, cascade = CascadeType.ALL)
    @Filter(
            name = Keyed.LIVING,
            condition = "(deleted_at is null or deleted_at = (select o_.deleted_at from roots o_ where o_.id = "
                    + "root_id))")
    private List<Keyed> keyeds = new ArrayList<>();

    @ManyToMany(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinTable(
            name = "root_marks",
            joinColumns = @JoinColumn(name = "root_id", nullable = false),
            inverseJoinColumns = @JoinColumn(name = "mark_id", nullable = false),
            foreignKey = @ForeignKey(name = "fk_root_marks_root_id"),
            inverseForeignKey = @ForeignKey(name = "fk_root_marks_mark_id"))
    @BatchSize(size = 5)
    private Set<Mark> marks = new LinkedHashSet<>();

    @OneToOne(mappedBy = "root", fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true)
    private @Nullable Single one;

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

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
    protected Root() {}

    /** Creates a new root with all that it must have. */
    public Root(String code, String zone) {
        this.code = Objects.requireNonNull(code, "code");
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /** The identifier, null until the root is stored. */
    public @Nullable Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Objects.requireNonNull(code, "code");
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    public @Nullable String getGroup() {
        return Group;
    }

    public void setGroup(@Nullable String Group) {
        this.Group = Group;
    }

    public @Nullable String getOther() {
        return other;
    }

    public void setOther(@Nullable String other) {
        this.other = other;
    }

    public @Nullable String getThat() {
        return that;
    }

    public void setThat(@Nullable String that) {
        this.that = that;
    }

    public @Nullable Instant getWhen() {
        return when;
    }

    public void setWhen(@Nullable Instant when) {
        this.when = when;
    }

    public @Nullable Boolean getDeleted() {
        return deleted;
    }

    public void setDeleted(@Nullable Boolean deleted) {
        this.deleted = deleted;
    }

    public @Nullable Integer getValue() {
        return value;
    }

    public void setValue(@Nullable Integer value) {
        this.value = value;
    }

    public @Nullable Integer getObjects() {
        return objects;
    }

    public void setObjects(@Nullable Integer objects) {
        this.objects = objects;
    }

    /** The leaves, read-only; see {@link #addLeave} and {@link #removeLeave}. */
    public Set<Leaf> getLeaves() {
        return Collections.unmodifiableSet(leaves);
    }

    /** Adds one of the leaves, and keeps both sides in step. */
    public void addLeave(Leaf leave) {
        leaves.add(leave);
        leave.setRoot(this);
    }

    public void removeLeave(Leaf leave) {
        leaves.remove(leave);
    }

    /** The leaf flags, read-only; see {@link #addLeafFlag} and {@link #removeLeafFlag}. */
    public List<FlagLeaf> getLeafFlags() {
        return Collections.unmodifiableList(leafFlags);
    }

    /** Adds one of the leaf flags, and keeps both sides in step. */
    public void addLeafFlag(FlagLeaf leafFlag) {
        leafFlags.add(leafFlag);
        leafFlag.setRoot(this);
    }

    public void removeLeafFlag(FlagLeaf leafFlag) {
        leafFlags.remove(leafFlag);
    }

    /** The keyeds, read-only; see {@link #addKeyed} and {@link #removeKeyed}. */
    public List<Keyed> getKeyeds() {
        return Collections.unmodifiableList(keyeds);
    }

    public void addKeyed(Keyed keyed) {
        keyeds.add(keyed);
    }

    public void removeKeyed(Keyed keyed) {
        keyeds.remove(keyed);
    }

    /** The marks, read-only; see {@link #addMark} and {@link #removeMark}. */
    public List<Mark> getMarks() {
        return List.copyOf(marks);
    }

    /** Adds one of the marks, and keeps both sides in step. */
    public void addMark(Mark mark) {
        if (marks.add(mark)) {
            mark.addRoot(this);
        }
    }

    /** Takes one of the marks out, and keeps both sides in step. */
    public void removeMark(Mark mark) {
        if (marks.remove(mark)) {
            mark.removeRoot(this);
        }
    }

    public @Nullable Single getOne() {
        return one != null && one.isDeleted() && !isDeleted() ? null : one;
    }

    /** Replaces the one, and keeps both sides in step. */
    public void setOne(@Nullable Single one) {
        this.one = one;
        if (one != null) {
            one.setRoot(this);
        }
    }

    /** The number of updates, for optimistic locking; null until the root is stored. */
    public @Nullable Long getVersion() {
        return version;
    }

    /** When the root was first stored, null until then. */
    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    /** When the root was last changed, null until it is stored. */
    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    /** When the root was deleted, null while it lives. */
    public @Nullable Instant getDeletedAt() {
        return deletedAt;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /**
     * Marks the root and its leaves and leaf flags and keyeds and one as deleted; the rows stay. Does nothing if it is
     * deleted already.
     */
    public void delete() {
        delete(Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    void delete(Instant when_) {
        if (deletedAt == null) {
            deletedAt = when_;
            leaves.forEach(leave -> leave.delete(when_));
            leafFlags.forEach(leafFlag -> leafFlag.delete());
            keyeds.forEach(keyed -> keyed.delete(when_));
            if (one != null) {
                one.delete();
            }
        }
    }

    /** Brings the root back, with what was deleted together with it. */
    public void restore() {
        Instant when_ = deletedAt;
        if (when_ != null) {
            deletedAt = null;
            leaves.stream().filter(leave -> when_.equals(leave.getDeletedAt())).forEach(Leaf::restore);
            leafFlags.forEach(FlagLeaf::restore);
            keyeds.stream().filter(keyed -> when_.equals(keyed.getDeletedAt())).forEach(Keyed::restore);
            if (one != null) {
                one.restore();
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Root that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Root.class.hashCode();
    }

    @Override
    public String toString() {
        return "Root(id=" + getId() + ", code=" + getCode() + ", zone=" + getZone() + ", Group=" + getGroup()
                + ", other=" + getOther() + ", that=" + getThat() + ", when=" + getWhen() + ", deleted=" + getDeleted()
                + ", value=" + getValue() + ", objects=" + getObjects() + ")";
    }
}
