package com.acme.a;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.b.*;
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

    static <T> List<T> q(Session s, String hql, Class<T> t) {
        return s.createSelectionQuery(hql, t).getResultList();
    }

    static void all() {
        Long[] id = new Long[5];
        UUID[] u = new UUID[3];
        Integer[] mid = new Integer[2];
        LocalDate d = LocalDate.of(2024, 1, 2);
        tx("store", s -> {
            Root r = new Root("c", "z");
            for (int i = 0; i < 3; i++) {
                r.addLeave(new Leaf(i, r));
                r.addLeafFlag(new FlagLeaf(i, r));
            }
            Keyed k = new Keyed(r, d, Kind.K2), k2 = new Keyed(r, d, Kind.K1);
            k.setText("t");
            r.addKeyed(k);
            r.addKeyed(k2);
            r.setOne(new Single("one", r));
            Mark m = new Mark("l", "s");
            r.addMark(m);
            m.addKeyed(k);
            r.setOther("o");
            r.setThat("t");
            r.setWhen(Instant.EPOCH);
            r.setDeleted(true);
            r.setGroup("g");
            r.setValue(4);
            r.setObjects(5);
            s.persist(r);
            Sub sub = new Sub(k);
            sub.setRootRef(r);
            k.addSub(sub);
            s.persist(sub);
            Uses us = new Uses(), ch = new Uses();
            us.addChild(ch);
            us.setSingle(r.getOne());
            us.setHome(r);
            us.setAway(r);
            s.persist(us);
            s.flush();
            id[0] = r.getId();
            u[0] = sub.getId();
            mid[0] = m.getId();
            id[1] = us.getId();
            check("mark both", m.getRoots().size(), 1);
        });
        tx("read", s -> {
            Root r = s.find(Root.class, id[0]);
            check("leaves", r.getLeaves().size(), 3);
            check("order", r.getLeafFlags().stream().map(FlagLeaf::getNo).toList(), List.of(2, 1, 0));
            check("keyeds", r.getKeyeds().size(), 2);
            check("one", r.getOne().getName(), "one");
            check("marks", r.getMarks().get(0).getLabel(), "l");
            Keyed k = s.find(Keyed.class, new KeyedId(id[0], d, Kind.K2));
            check("text", k.getText(), "t");
            check("kmarks", k.getMarks().size(), 1);
            check("subs", k.getSubs().size(), 1);
            check("root same", k.getRoot() == r, true);
            Sub sub = s.find(Sub.class, u[0]);
            check("ref", sub.getRootRef() == r, true);
            check("keyed", sub.getKeyed().getId(), new KeyedId(id[0], d, Kind.K2));
            check(
                    "kw",
                    List.of(
                            r.getOther(),
                            r.getThat(),
                            r.getWhen(),
                            r.getDeleted(),
                            r.getGroup(),
                            r.getValue(),
                            r.getObjects()),
                    List.of("o", "t", Instant.EPOCH, true, "g", 4, 5));
            check(
                    "raw",
                    s.createNativeQuery("select count(*) from keyeds where kind = 'k-two'", Long.class)
                            .getSingleResult(),
                    1L);
            Uses us = s.find(Uses.class, id[1]);
            check(
                    "uses",
                    us.getHome() == r && us.getAway() == r && us.getChildren().size() == 1,
                    true);
        });
        tx("sub lazy", s -> {
            Sub sub = s.find(Sub.class, u[0]);
            check("keyed lazy", Hibernate.isInitialized(sub.getKeyed()), false);
            check(
                    "Hibernate loads what is referred to by a unique key at once",
                    Hibernate.isInitialized(sub.getRootRef()),
                    true);
        });
        tx("uses lazy", s -> {
            Uses us = s.find(Uses.class, id[1]);
            check("lazy", Hibernate.isInitialized(us.getSingle()), false);
            us.toString();
            check("lazy", Hibernate.isInitialized(us.getHome()), false);
        });
        tx("natural", s -> {
            check("eq", new Mark("l", "s"), q(s, "from Mark", Mark.class).get(0));
            check(
                    "hash",
                    new Mark("l", "s").hashCode(),
                    q(s, "from Mark", Mark.class).get(0).hashCode());
        });
        tx("one leaf dies", s -> {
            Root r = s.find(Root.class, id[0]);
            r.getLeaves().stream().filter(l -> l.getNo() == 0).findFirst().get().delete();
            r.getLeafFlags().get(0).delete();
        });
        tx("seen", s -> {
            Root r = s.find(Root.class, id[0]);
            check("leaves", r.getLeaves().size(), 2);
            check("flags", r.getLeafFlags().size(), 2);
            r.delete();
        });
        tx("all gone", s -> {
            for (String e : List.of("Root", "Leaf", "FlagLeaf", "Keyed", "Single"))
                check(e, q(s, "from " + e, Object.class).size(), 0);
            Uses us = s.find(Uses.class, id[1]);
            check("still refers", us.getSingle().getName(), "one");
            us.setParent(null);
        });
        tx("restore", s -> s.find(Root.class, id[0]).restore());
        tx("back", s -> {
            Root r = q(s, "from Root", Root.class).get(0);
            check("leaves", r.getLeaves().size(), 2);
            check("flags all", r.getLeafFlags().size(), 3);
            check("keyeds", r.getKeyeds().size(), 2);
            check("one", r.getOne() != null, true);
            check("marks", r.getMarks().size(), 1);
        });
        tx("single alone", s -> {
            Root r = s.find(Root.class, id[0]);
            r.getOne().delete();
        });
        tx("second single", s -> {
            Root r = s.find(Root.class, id[0]);
            check("no single", r.getOne(), null);
            Single n = new Single("two", r);
            s.persist(n);
            r.setOne(n);
        });
        tx("second seen", s -> {
            Root r = s.find(Root.class, id[0]);
            check("two", r.getOne().getName(), "two");
        });
        tx("remove keyed", s -> {
            Keyed k = s.find(Keyed.class, new KeyedId(id[0], d, Kind.K1));
            s.remove(k);
        });
        tx("removed softly", s -> {
            check(
                    "row",
                    s.createNativeQuery("select count(*) from keyeds where deleted_at is not null", Long.class)
                            .getSingleResult(),
                    1L);
            check("one left", s.find(Root.class, id[0]).getKeyeds().size(), 1);
        });
        tx("merge", s -> {
            Keyed k = new Keyed(s.find(Root.class, id[0]), d, Kind.K2);
        });
        tx("unlink", s -> {
            Root r = s.find(Root.class, id[0]);
            Mark m = r.getMarks().get(0);
            r.removeMark(m);
            check("both", m.getRoots().size(), 0);
        });
        tx(
                "unlinked",
                s -> check(
                        "rows",
                        s.createNativeQuery("select count(*) from root_marks", Long.class)
                                .getSingleResult(),
                        0L));
        tx("detached equality", s -> {
            Root a = s.find(Root.class, id[0]);
            s.clear();
            Root b = s.getReference(Root.class, id[0]);
            check("eq proxy", a.equals(b) && b.equals(a), true);
            Keyed k1 = a.getClass() == null
                    ? null
                    : q(s, "from Keyed", Keyed.class).get(0);
            s.clear();
            Keyed k2 = s.getReference(Keyed.class, k1.getId());
            check("eq composite proxy", k1.equals(k2) && k2.equals(k1), true);
        });
        tx("detach/merge", s -> {
            Root a = s.find(Root.class, id[0]);
            s.detach(a);
            a.setOther("merged");
            s.merge(a);
        });
        tx("merged", s -> check("merged", s.find(Root.class, id[0]).getOther(), "merged"));
    }
}
