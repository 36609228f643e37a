package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.custom.*;
import java.math.BigDecimal;
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

    static Address home() {
        return new Address("Main St 1", "12345", null, new Geo(1.5, 2.5));
    }

    static void all() {
        Instant now = Instant.parse("2024-05-06T07:08:09.123456Z");
        Long[] id = new Long[9];
        tx("store", s -> {
            Customer x = new Customer("Title", "a@b.c", home(), new Prefs("dark", 3));
            x.setTags(new ArrayList<>(List.of("x", "y")));
            x.setPrice(new Money("EUR", 99));
            x.setNick("Nick");
            x.setPrefs(new LinkedHashMap<>(Map.of("k", 1, "l", List.of("a"))));
            x.setNumbers(List.of(1, 2));
            x.setIds(List.of(new UUID(1, 2)));
            x.setColours(List.of(Colour.BLUE, Colour.RED));
            x.setKinds(List.of(Kind.B));
            x.setKind(Kind.B);
            x.setBorn(LocalDate.of(1990, 1, 2));
            x.setWakes(LocalTime.of(6, 7, 8, 123456000));
            x.setAt(LocalDateTime.of(2024, 1, 2, 3, 4, 5, 123456000));
            x.setMeets(OffsetDateTime.parse("2024-05-06T07:08:09.123456+05:00"));
            x.setLasts(Duration.ofNanos(1234567890123L));
            x.setPhoto(new byte[] {1, 2});
            x.setHash(new byte[] {3});
            x.setNotes("n".repeat(70000));
            x.setF(1.5f);
            x.setD(2.25);
            x.setBig(7);
            x.setSince(now);
            x.setS((short) 9);
            x.setBalance(new BigDecimal("12.34"));
            s.persist(x);
            s.flush();
            id[0] = x.getId();
            check("hash stable", x.hashCode(), new Customer("q", "q@q.q", home(), new Prefs("l", 1)).hashCode());
        });
        tx("read", s -> {
            Customer x = s.find(Customer.class, id[0]);
            check("home", x.getHome(), home());
            check("work", x.getWork(), null);
            check("tags", x.getTags(), List.of("x", "y"));
            check("price", x.getPrice(), new Money("EUR", 99));
            check("nick", x.getNick(), "nick");
            check("prefs", x.getPrefs(), Map.of("k", 1, "l", List.of("a")));
            check("settings", x.getSettings(), new Prefs("dark", 3));
            check("labels", x.getLabels(), List.of());
            check("numbers", x.getNumbers(), List.of(1, 2));
            check("ids", x.getIds(), List.of(new UUID(1, 2)));
            check("colours", x.getColours(), List.of(Colour.BLUE, Colour.RED));
            check("kinds", x.getKinds(), List.of(Kind.B));
            check("kind", x.getKind(), Kind.B);
            check("level", x.getLevel(), Level.MID);
            check("wakes", x.getWakes(), LocalTime.of(6, 7, 8, 123456000));
            check("at", x.getAt(), LocalDateTime.of(2024, 1, 2, 3, 4, 5, 123456000));
            check("meets", x.getMeets(), OffsetDateTime.parse("2024-05-06T02:08:09.123456Z"));
            check("since", x.getSince(), now);
            check("lasts", x.getLasts(), Duration.ofNanos(1234567890123L));
            check("photo", x.getPhoto(), new byte[] {1, 2});
            check("hash", x.getHash(), new byte[] {3});
            check("notes", x.getNotes().length(), 70000);
            check("big", x.getBig(), 7L);
            check("version", x.getVersion(), 0L);
            check("balance", x.getBalance(), new BigDecimal("12.34"));
            check(
                    "raw kinds",
                    java.util.Arrays.toString(new java.lang.Object[] {
                        s.createNativeQuery(
                                        "select cast(kinds as varchar) || cast(colours as varchar) || kind || nick"
                                                + " from customers",
                                        java.lang.String.class)
                                .getSingleResult()
                    }),
                    "[[b-2][BLUE, RED]b-2NICK]");
        });
        tx("nothing dirty", s -> {
            Customer x = s.find(Customer.class, id[0]);
            x.toString();
        });
        tx(
                "not updated",
                s -> check("version unchanged", s.find(Customer.class, id[0]).getVersion(), 0L));
        tx("graph", s -> {
            Customer x = s.find(Customer.class, id[0]);
            Depot d1 = new Depot("D1"), d2 = new Depot("D2");
            s.persist(d1);
            s.persist(d2);
            for (int i = 0; i < 3; i++) {
                Order o = new Order("N" + i, x);
                x.addOrder(o);
                o.setBilling(d1);
                o.setShipping(d2);
                for (int j = 0; j < 2; j++) {
                    Line l = new Line(o, j, 5);
                    o.addLine(l);
                    l.addNote(new LineNote("n" + j, l));
                }
            }
            Group g1 = new Group("g1"), g2 = new Group("g2");
            s.persist(g1);
            s.persist(g2);
            x.addGroup(g1);
            g2.addCustomer(x);
            check(
                    "both sides",
                    List.of(
                            x.getGroups().size(),
                            g1.getCustomers().size(),
                            g2.getCustomers().contains(x)),
                    List.of(2, 1, true));
            Passport p = new Passport(x, "P1");
            x.setPassport(p);
            p.setStamp(new Stamp(p, "ok"));
            Customer f = new Customer("f", "f@f.f", home(), new Prefs("l", 1));
            s.persist(f);
            x.addFriend(f);
            x.addReferred(f);
            s.flush();
            check("area", d1.getArea(), 20);
            id[1] = f.getId();
        });
        tx("graph read", s -> {
            Customer x = s.find(Customer.class, id[0]);
            check("orders", x.getOrders().stream().map(Order::getNumber).toList(), List.of("N2", "N1", "N0"));
            Order o = x.getOrders().get(0);
            check("lines", o.getLines().size(), 2);
            check("billing lazy", Hibernate.isInitialized(o.getBilling()), true);
            check("billing", o.getBilling().getCode(), "D1");
            check("ship lazy", Hibernate.isInitialized(o.getShipping()), false);
            check("line notes", o.getLines().get(0).getNotes().size(), 1);
            check("groups", x.getGroups().size(), 2);
            check("passport", x.getPassport().getNo(), "P1");
            check("stamp", x.getPassport().getStamp().getText(), "ok");
            check("friends", x.getFriends().size(), 1);
            check("referred", x.getReferred().size(), 1);
            Line l = s.find(Line.class, new LineId(o.getId(), 1));
            check("line", l.getAmount(), 5);
            check("line id", l.getId(), new LineId(o.getId(), 1));
            check(
                    "eq",
                    l,
                    o.getLines().stream()
                            .filter(y -> y.getNo() == 1)
                            .findFirst()
                            .get());
        });
        tx("lazy toString", s -> {
            Line l = s.createSelectionQuery("from Line", Line.class)
                    .setMaxResults(1)
                    .getSingleResult();
            l.toString();
            l.equals(new Line(l.getOrder(), 77, 1));
            check("toString loads nothing", Hibernate.isInitialized(l.getOrder()), false);
        });
        tx("delete", s -> s.find(Customer.class, id[0]).delete());
        tx("deleted", s -> {
            check(
                    "no query finds",
                    s.createSelectionQuery("from Customer where id = :i", Customer.class)
                            .setParameter("i", id[0])
                            .getResultList()
                            .size(),
                    0);
            check(
                    "orders gone",
                    s.createSelectionQuery("from Order", Order.class)
                            .getResultList()
                            .size(),
                    0);
            check(
                    "passports gone",
                    s.createSelectionQuery("from Passport", Passport.class)
                            .getResultList()
                            .size(),
                    0);
            check(
                    "friend's referrer stays",
                    s.find(Customer.class, id[1]).getReferrer().getId(),
                    id[0]);
        });
        tx(
                "one order deleted earlier",
                s -> s.createNativeMutationQuery(
                                "update orders set deleted_at = '2020-01-01 00:00:00' where number = 'N0'")
                        .executeUpdate());
        tx("restore", s -> s.find(Customer.class, id[0]).restore());
        tx("restored", s -> {
            Customer x = s.createSelectionQuery("from Customer where id = :i", Customer.class)
                    .setParameter("i", id[0])
                    .getSingleResult();
            check("orders back", x.getOrders().size(), 2);
            check(
                    "passport back",
                    s.createSelectionQuery("from Passport", Passport.class)
                            .getResultList()
                            .size(),
                    1);
            check("groups back", x.getGroups().size(), 2);
            check("friends", x.getFriends().size(), 1);
        });
        tx("flag", s -> {
            Group g = s.createSelectionQuery("from Group where name = 'g1'", Group.class)
                    .getSingleResult();
            g.delete();
        });
        tx("flag deleted", s -> {
            check("groups filtered", s.find(Customer.class, id[0]).getGroups().size(), 1);
            check(
                    "hql join",
                    s.createSelectionQuery("select g.name from Customer c join c.groups g", java.lang.String.class)
                            .getResultList(),
                    List.of("g2"));
        });
        tx("dirty with hidden", s -> {
            Customer x = s.find(Customer.class, id[0]);
            x.addGroup(s.createSelectionQuery("from Group where name = 'g2'", Group.class)
                    .getSingleResult());
            Group n = new Group("g3");
            s.persist(n);
            x.addGroup(n);
        });
        tx(
                "hidden stays",
                s -> check(
                        "join rows",
                        s.createNativeQuery("select count(*) from customer_groups", Long.class)
                                .getSingleResult(),
                        3L));
        tx(
                "remove group",
                s -> s.remove(s.createSelectionQuery("from Group where name = 'g3'", Group.class)
                        .getSingleResult()));
        tx(
                "soft removed",
                s -> check(
                        "row there",
                        s.createNativeQuery("select count(*) from \"groups\" where is_deleted", Long.class)
                                .getSingleResult(),
                        2L));
        tx("remove passport", s -> {
            Passport p = s.createSelectionQuery("from Passport", Passport.class).getSingleResult();
            s.remove(p.getStamp());
            p.setStamp(null);
            s.remove(p);
        });
        tx("passport soft removed", s -> {
            check(
                    "row",
                    s.createNativeQuery("select count(*) from passports where deleted_at is not null", Long.class)
                            .getSingleResult(),
                    1L);
        });
        tx("orphan", s -> {
            Customer x = s.find(Customer.class, id[0]);
            Order o = x.getOrders().get(0);
            s.createNativeMutationQuery("delete from line_notes").executeUpdate();
            x.removeOrder(o);
        });
        tx(
                "orphan soft",
                s -> check(
                        "orders",
                        s.createNativeQuery("select count(*) from orders", Long.class)
                                .getSingleResult(),
                        3L));
        tx("students", s -> {
            Student st = new Student("ann");
            Course m = new Course("math"), p = new Course("art");
            s.persist(m);
            s.persist(p);
            s.persist(st);
            st.addCourse(m, LocalDate.of(2024, 1, 1));
            p.addStudent(st, LocalDate.of(2024, 2, 2));
            check(
                    "both",
                    List.of(
                            st.getCourses().size(),
                            m.getStudents().size(),
                            p.getStudents().size(),
                            st.getEnrollments().size()),
                    List.of(2, 1, 1, 2));
            s.flush();
            id[2] = st.getId();
            id[3] = m.getId();
            s.persist(new EnrollmentNote("hi", st.getEnrollments().iterator().next()));
        });
        tx("students read", s -> {
            Student st = s.find(Student.class, id[2]);
            check(
                    "courses",
                    st.getCourses().stream().map(Course::getName).sorted().toList(),
                    List.of("art", "math"));
            Enrollment e = s.find(Enrollment.class, new EnrollmentId(id[2], id[3]));
            check("date", e.getEnrolledOn(), LocalDate.of(2024, 1, 1));
            EnrollmentNote n = s.createSelectionQuery("from EnrollmentNote", EnrollmentNote.class)
                    .getSingleResult();
            check("note", n.getEnrollment().getEnrolledOn() != null, true);
        });
        tx("students lazy", s -> {
            Student st = s.find(Student.class, id[2]);
            for (Enrollment e : st.getEnrollments())
                check("course lazy", Hibernate.isInitialized(e.getCourse()), false);
            check("enr tostring", st.getEnrollments().toString().contains("EnrollmentId"), true);
            for (Enrollment e : st.getEnrollments())
                check("course still lazy", Hibernate.isInitialized(e.getCourse()), false);
        });
        tx("remove course", s -> {
            s.createMutationQuery("delete from EnrollmentNote").executeUpdate();
            Student st = s.find(Student.class, id[2]);
            st.removeCourse(s.find(Course.class, id[3]));
            check("left", st.getCourses().size(), 1);
        });
        tx(
                "removed",
                s -> check(
                        "rows",
                        s.createNativeQuery("select count(*) from enrollments", Long.class)
                                .getSingleResult(),
                        1L));
        tx("log", s -> {
            Log l = new Log("c");
            l.setExtra("e");
            s.persist(l);
        });
        tx(
                "log read",
                s -> check(
                        "log",
                        s.createSelectionQuery("from Log", Log.class)
                                .getSingleResult()
                                .getExtra(),
                        "e"));
        tx("keywords", s -> {
            Table t = new Table("T1");
            t.setObject("o");
            s.persist(t);
            com.acme.shop.Column k = new com.acme.shop.Column("c");
            k.addEntry(t);
            s.persist(k);
            Depot d = s.createSelectionQuery("from Depot where code = 'D1'", Depot.class)
                    .getSingleResult();
            d.setDelete(true);
            d.setString("s");
            d.setClass("cl");
        });
        tx("keywords read", s -> {
            com.acme.shop.Column k = s.createSelectionQuery("from Column", com.acme.shop.Column.class)
                    .getSingleResult();
            check("entry", k.getEntries().iterator().next().getObject(), "o");
            Depot d = s.createSelectionQuery("from Depot where code = 'D1'", Depot.class)
                    .getSingleResult();
            check("depot", List.of(d.getDelete(), d.getString(), d.getClass_()), List.of(true, "s", "cl"));
        });
    }
}
