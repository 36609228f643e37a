package com.acme.types;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.JdbcTypeRegistration;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.LocalTimeJdbcType;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "alls")
@JdbcTypeRegistration(value = LocalTimeJdbcType.class, registrationCode = SqlTypes.TIME)
@NullMarked
@Generated("io.github.ormgen")
public class All {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Column(name = "id", nullable = false, updatable = false)
    private @Nullable UUID id;

    @NotNull
    @Basic(optional = false)
    @Enumerated(EnumType.STRING)
    @JdbcType(NativeEnumJdbcType.class)
    @Column(name = "nat", nullable = false)
    private Nat nat;

    @Enumerated(EnumType.STRING)
    @JdbcType(NativeEnumJdbcType.class)
    @Column(name = "nat2")
    private @Nullable Nat2 nat2;

    @Enumerated(EnumType.ORDINAL)
    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(name = "ord")
    private @Nullable Ord ord;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "strs", length = 10)
    private @Nullable List<String> strs;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "booleans")
    private @Nullable List<Boolean> booleans;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "shorts")
    private @Nullable List<Short> shorts;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "ints")
    private @Nullable List<Integer> ints;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "longs")
    private @Nullable List<Long> longs;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "floats")
    private @Nullable List<Float> floats;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "doubles")
    private @Nullable List<Double> doubles;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "decimals", precision = 10, scale = 2)
    private @Nullable List<BigDecimal> decimals;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "uuids")
    private @Nullable List<UUID> uuids;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "dates")
    private @Nullable List<LocalDate> dates;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "datetimes")
    private @Nullable List<LocalDateTime> datetimes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "instants")
    private @Nullable List<Instant> instants;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "nats")
    private @Nullable List<Nat> nats;

    @Enumerated(EnumType.ORDINAL)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "ords")
    private @Nullable List<Ord> ords;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "enums", length = 1)
    private @Nullable List<Str> enums;

    @NotNull
    @Valid
    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "outer_name", nullable = false, length = 10))
    @AttributeOverride(name = "inner.a", column = @Column(name = "outer_inner_a", nullable = false))
    @AttributeOverride(name = "inner.on", column = @Column(name = "outer_inner_on", nullable = false))
    @AttributeOverride(name = "inner.e", column = @Column(name = "outer_inner_e", length = 1))
    @AttributeOverride(name = "inner.arr", column = @Column(name = "outer_inner_arr"))
    @AttributeOverride(name = "inner.flag", column = @Column(name = "outer_inner_flag", nullable = false))
    @AttributeOverride(name = "maybe.a", column = @Column(name = "outer_maybe_a"))
    @AttributeOverride(name = "maybe.on", column = @Column(name = "outer_maybe_on"))
    @AttributeOverride(name = "maybe.e", column = @Column(name = "outer_maybe_e", length = 1))
    @AttributeOverride(name = "maybe.arr", column = @Column(name = "outer_maybe_arr"))
    @AttributeOverride(name = "maybe.flag", column = @Column(name = "outer_maybe_flag"))
    private Outer outer;

    @Valid
    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "opt_name", length = 10))
    @AttributeOverride(name = "inner.a", column = @Column(name = "opt_inner_a"))
    @AttributeOverride(name = "inner.on", column = @Column(name = "opt_inner_on"))
    @AttributeOverride(name = "inner.e", column = @Column(name = "opt_inner_e", length = 1))
    @AttributeOverride(name = "inner.arr", column = @Column(name = "opt_inner_arr"))
    @AttributeOverride(name = "inner.flag", column = @Column(name = "opt_inner_flag"))
    @AttributeOverride(name = "maybe.a", column = @Column(name = "opt_maybe_a"))
    @AttributeOverride(name = "maybe.on", column = @Column(name = "opt_maybe_on"))
    @AttributeOverride(name = "maybe.e", column = @Column(name = "opt_maybe_e", length = 1))
    @AttributeOverride(name = "maybe.arr", column = @Column(name = "opt_maybe_arr"))
    @AttributeOverride(name = "maybe.flag", column = @Column(name = "opt_maybe_flag"))
    private @Nullable Outer opt;

    @Column(name = "bool")
    private @Nullable Boolean bool;

    @Column(name = "flag", nullable = false)
    private boolean flag = true;

    @NotNull
    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "json", nullable = false)
    private Map<String, Object> json;

    @NotNull
    @Basic(optional = false)
    @Column(name = "dur", nullable = false)
    private Duration dur = Duration.parse("PT1H");

    @NotNull
    @Basic(optional = false)
    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
    @Column(name = "off", nullable = false)
    private OffsetDateTime off = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);

    @NotNull
    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    @Column(name = "dt", nullable = false)
    private LocalDateTime dt = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);

    @NotNull
    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    @Column(name = "ti", nullable = false)
    private LocalTime ti = LocalTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);

    @NotNull
    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    @Column(name = "da", nullable = false)
    private LocalDate da = LocalDate.now(ZoneOffset.UTC);

    @Column(name = "fl", nullable = false)
    private float fl = 1.5f;

    @Column(name = "dbl", nullable = false)
    private double dbl = 2.5d;

    @NotNull
    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    @Column(name = "defd", nullable = false)
    private LocalDate defd = LocalDate.parse("2020-01-02");

    @NotNull
    @Basic(optional = false)
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "defe", nullable = false, length = 1)
    private Str defe = Str.N;

    @NotNull
    @Size(max = 99)
    @Basic(optional = false)
    @Column(name = "defs", nullable = false, length = 99)
    private String defs = "a\"b${x}\\ */ 'ü'";

    @NotNull
    @Basic(optional = false)
    @Column(name = "deft", nullable = false, length = Length.LONG32)
    private String deft = "long";

    @NotNull
    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "defj", nullable = false)
    private Map<String, Object> defj = new LinkedHashMap<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected All() {}

    /** Creates a new all with all that it must have. */
    public All(Nat nat, Outer outer, Map<String, Object> json) {
        this.nat = Objects.requireNonNull(nat, "nat");
        this.outer = Objects.requireNonNull(outer, "outer");
        this.json = Objects.requireNonNull(json, "json");
    }

    /** The identifier, null until the all is stored. */
    public @Nullable UUID getId() {
        return id;
    }

    public Nat getNat() {
        return nat;
    }

    public void setNat(Nat nat) {
        this.nat = Objects.requireNonNull(nat, "nat");
    }

    public @Nullable Nat2 getNat2() {
        return nat2;
    }

    public void setNat2(@Nullable Nat2 nat2) {
        this.nat2 = nat2;
    }

    public @Nullable Ord getOrd() {
        return ord;
    }

    public void setOrd(@Nullable Ord ord) {
        this.ord = ord;
    }

    public @Nullable List<String> getStrs() {
        return strs;
    }

    public void setStrs(@Nullable List<String> strs) {
        this.strs = strs;
    }

    public @Nullable List<Boolean> getBooleans() {
        return booleans;
    }

    public void setBooleans(@Nullable List<Boolean> booleans) {
        this.booleans = booleans;
    }

    public @Nullable List<Short> getShorts() {
        return shorts;
    }

    public void setShorts(@Nullable List<Short> shorts) {
        this.shorts = shorts;
    }

    public @Nullable List<Integer> getInts() {
        return ints;
    }

    public void setInts(@Nullable List<Integer> ints) {
        this.ints = ints;
    }

    public @Nullable List<Long> getLongs() {
        return longs;
    }

    public void setLongs(@Nullable List<Long> longs) {
        this.longs = longs;
    }

    public @Nullable List<Float> getFloats() {
        return floats;
    }

    public void setFloats(@Nullable List<Float> floats) {
        this.floats = floats;
    }

    public @Nullable List<Double> getDoubles() {
        return doubles;
    }

    public void setDoubles(@Nullable List<Double> doubles) {
        this.doubles = doubles;
    }

    public @Nullable List<BigDecimal> getDecimals() {
        return decimals;
    }

    public void setDecimals(@Nullable List<BigDecimal> decimals) {
        this.decimals = decimals;
    }

    public @Nullable List<UUID> getUuids() {
        return uuids;
    }

    public void setUuids(@Nullable List<UUID> uuids) {
        this.uuids = uuids;
    }

    public @Nullable List<LocalDate> getDates() {
        return dates;
    }

    public void setDates(@Nullable List<LocalDate> dates) {
        this.dates = dates;
    }

    public @Nullable List<LocalDateTime> getDatetimes() {
        return datetimes;
    }

    public void setDatetimes(@Nullable List<LocalDateTime> datetimes) {
        this.datetimes = datetimes;
    }

    public @Nullable List<Instant> getInstants() {
        return instants;
    }

    public void setInstants(@Nullable List<Instant> instants) {
        this.instants = instants;
    }

    public @Nullable List<Nat> getNats() {
        return nats;
    }

    public void setNats(@Nullable List<Nat> nats) {
        this.nats = nats;
    }

    public @Nullable List<Ord> getOrds() {
        return ords;
    }

    public void setOrds(@Nullable List<Ord> ords) {
        this.ords = ords;
    }

    public @Nullable List<Str> getEnums() {
        return enums;
    }

    public void setEnums(@Nullable List<Str> enums) {
        this.enums = enums;
    }

    public Outer getOuter() {
        return outer;
    }

    public void setOuter(Outer outer) {
        this.outer = Objects.requireNonNull(outer, "outer");
    }

    public @Nullable Outer getOpt() {
        return opt;
    }

    public void setOpt(@Nullable Outer opt) {
        this.opt = opt;
    }

    public @Nullable Boolean getBool() {
        return bool;
    }

    public void setBool(@Nullable Boolean bool) {
        this.bool = bool;
    }

    public boolean isFlag() {
        return flag;
    }

    public void setFlag(boolean flag) {
        this.flag = flag;
    }

    public Map<String, Object> getJson() {
        return json;
    }

    public void setJson(Map<String, Object> json) {
        this.json = Objects.requireNonNull(json, "json");
    }

    public Duration getDur() {
        return dur;
    }

    public void setDur(Duration dur) {
        this.dur = Objects.requireNonNull(dur, "dur");
    }

    public OffsetDateTime getOff() {
        return off;
    }

    public void setOff(OffsetDateTime off) {
        this.off = Objects.requireNonNull(off, "off");
    }

    public LocalDateTime getDt() {
        return dt;
    }

    public void setDt(LocalDateTime dt) {
        this.dt = Objects.requireNonNull(dt, "dt");
    }

    public LocalTime getTi() {
        return ti;
    }

    public void setTi(LocalTime ti) {
        this.ti = Objects.requireNonNull(ti, "ti");
    }

    public LocalDate getDa() {
        return da;
    }

    public void setDa(LocalDate da) {
        this.da = Objects.requireNonNull(da, "da");
    }

    public float getFl() {
        return fl;
    }

    public void setFl(float fl) {
        this.fl = fl;
    }

    public double getDbl() {
        return dbl;
    }

    public void setDbl(double dbl) {
        this.dbl = dbl;
    }

    public LocalDate getDefd() {
        return defd;
    }

    public void setDefd(LocalDate defd) {
        this.defd = Objects.requireNonNull(defd, "defd");
    }

    public Str getDefe() {
        return defe;
    }

    public void setDefe(Str defe) {
        this.defe = Objects.requireNonNull(defe, "defe");
    }

    public String getDefs() {
        return defs;
    }

    public void setDefs(String defs) {
        this.defs = Objects.requireNonNull(defs, "defs");
    }

    public String getDeft() {
        return deft;
    }

    public void setDeft(String deft) {
        this.deft = Objects.requireNonNull(deft, "deft");
    }

    public Map<String, Object> getDefj() {
        return defj;
    }

    public void setDefj(Map<String, Object> defj) {
        this.defj = Objects.requireNonNull(defj, "defj");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof All that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return All.class.hashCode();
    }

    @Override
    public String toString() {
        return "All(id=" + getId() + ", nat=" + getNat() + ", nat2=" + getNat2() + ", ord=" + getOrd() + ", strs="
                + getStrs() + ", booleans=" + getBooleans() + ", shorts=" + getShorts() + ", ints=" + getInts()
                + ", longs=" + getLongs() + ", floats=" + getFloats() + ", doubles=" + getDoubles() + ", decimals="
                + getDecimals() + ", uuids=" + getUuids() + ", dates=" + getDates() + ", datetimes=" + getDatetimes()
                + ", instants=" + getInstants() + ", nats=" + getNats() + ", ords=" + getOrds() + ", enums="
                + getEnums() + ", bool=" + getBool() + ", flag=" + isFlag() + ", dur=" + getDur() + ", off=" + getOff()
                + ", dt=" + getDt() + ", ti=" + getTi() + ", da=" + getDa() + ", fl=" + getFl() + ", dbl=" + getDbl()
                + ", defd=" + getDefd() + ", defe=" + getDefe() + ", defs=" + getDefs() + ")";
    }
}
