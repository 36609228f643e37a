package com.acme.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.*;
import java.time.*;
import java.util.*;
import java.util.function.*;
import org.hibernate.*;

public class Trial {
    static SessionFactory sf;

    static void check(java.lang.String what, Object got, Object want) {
        assertThat(got).as(what).isEqualTo(want);
    }

    static void tx(java.lang.String name, Consumer<Session> work) {
        sf.inTransaction(work);
    }
    /** Runs all of it. */
    public static void run(SessionFactory factory) {
        sf = factory;
        all();
    }

    static UUID id;

    static All fresh() {
        Inner i = new Inner(1, LocalDate.of(2020, 2, 3), Str.M, List.of(1, 2), true);
        return new All(Nat.ONE, new Outer("o", i, null), Map.of("a", 1));
    }

    static <T> void one(String name, BiConsumer<All, T> set, Function<All, T> get, T v) {
        tx("store " + name, s -> {
            All x = fresh();
            set.accept(x, v);
            s.persist(x);
            s.flush();
            id = x.getId();
        });
        tx("read " + name, s -> {
            All x = s.find(All.class, id);
            check(name, get.apply(x), v);
        });
    }

    static void all() {
        Instant now = Instant.parse("2024-05-06T07:08:09.123456Z");
        one("nat", All::setNat, All::getNat, Nat.TWO);
        one("nat2", All::setNat2, All::getNat2, Nat2.Y);
        one("ord", All::setOrd, All::getOrd, Ord.Q);
        one("strs", All::setStrs, All::getStrs, List.of("a", "ü\"'"));
        one("booleans", All::setBooleans, All::getBooleans, List.of(true, false));
        one("shorts", All::setShorts, All::getShorts, List.of((short) 1));
        one("ints", All::setInts, All::getInts, List.of(1));
        one("longs", All::setLongs, All::getLongs, List.of(Long.MAX_VALUE));
        one("floats", All::setFloats, All::getFloats, List.of(1.5f));
        one("doubles", All::setDoubles, All::getDoubles, List.of(1.25));
        one("decimals", All::setDecimals, All::getDecimals, List.of(new BigDecimal("1.25")));
        one("uuids", All::setUuids, All::getUuids, List.of(new UUID(3, 4)));
        one("dates", All::setDates, All::getDates, List.of(LocalDate.of(2024, 1, 2)));
        one(
                "datetimes",
                All::setDatetimes,
                All::getDatetimes,
                List.of(LocalDateTime.of(2024, 1, 2, 3, 4, 5, 123456000)));
        one("instants", All::setInstants, All::getInstants, List.of(now));
        one("nats", All::setNats, All::getNats, List.of(Nat.TWO));
        one("ords", All::setOrds, All::getOrds, List.of(Ord.Q, Ord.P));
        one("enums", All::setEnums, All::getEnums, List.of(Str.N));
        Inner i = new Inner(1, LocalDate.of(2020, 2, 3), Str.M, List.of(1, 2), true),
                j = new Inner(2, LocalDate.of(2021, 2, 3), null, null, false);
        one("outer", All::setOuter, All::getOuter, new Outer("x", i, j));
        one("opt", All::setOpt, All::getOpt, new Outer("x", j, i));
        one("opt null", All::setOpt, All::getOpt, null);
        one("bool", All::setBool, All::getBool, true);
        one("bool null", All::setBool, All::getBool, null);
        one("json", All::setJson, All::getJson, Map.of("a", List.of(1, 2), "b", Map.of("c", "ü"), "d", 1.5, "e", true));
        one("dur", All::setDur, All::getDur, Duration.ofDays(100000).plusNanos(1));
        one("off", All::setOff, All::getOff, now.atOffset(ZoneOffset.UTC));
        one("ti", All::setTi, All::getTi, LocalTime.of(23, 59, 59, 999999000));
        one("dt", All::setDt, All::getDt, LocalDateTime.of(2024, 3, 31, 2, 30, 0, 1000));
        one("da", All::setDa, All::getDa, LocalDate.of(1600, 1, 1));
        one("defs", All::setDefs, All::getDefs, "a\"b${x}\\ */ 'ü'");
        tx("defaults", s -> {
            All x = fresh();
            check(
                    "d",
                    List.of(
                            x.getDefd(),
                            x.getDefe(),
                            x.getDefs(),
                            x.getDeft(),
                            x.getDefj(),
                            x.getDbl(),
                            x.getFl(),
                            x.isFlag(),
                            x.getDur()),
                    List.of(
                            LocalDate.of(2020, 1, 2),
                            Str.N,
                            "a\"b${x}\\ */ 'ü'",
                            "long",
                            Map.of(),
                            2.5,
                            1.5f,
                            true,
                            Duration.ofHours(1)));
            s.persist(x);
            id = x.getId();
        });
        tx("clean", s -> {
            All x = s.find(All.class, id);
            s.flush();
        });
        tx(
                "hql embeddable",
                s -> check(
                        "hql",
                        s.createSelectionQuery(
                                                "select count(*) from All x where x.outer.inner.a = 1 and"
                                                        + " x.outer.inner.e = :e",
                                                Long.class)
                                        .setParameter("e", Str.M)
                                        .getSingleResult()
                                > 0,
                        true));
        tx(
                "hql nat",
                s -> check(
                        "hqlnat",
                        s.createSelectionQuery("select count(*) from All x where x.nat = :e", Long.class)
                                        .setParameter("e", Nat.ONE)
                                        .getSingleResult()
                                > 0,
                        true));
        tx(
                "hql literal",
                s -> check(
                        "hqlnat",
                        s.createSelectionQuery(
                                                "select count(*) from All x where x.nat = ONE and x.ord is null",
                                                Long.class)
                                        .getSingleResult()
                                > 0,
                        true));
    }
}
