package com.acme.accounts;

import static org.assertj.core.api.Assertions.assertThat;

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

    static void all() {
        UUID[] id = new UUID[3];
        tx("store", s -> {
            Role r1 = new Role(RoleName.ADMIN), r2 = new Role(RoleName.USER);
            s.persist(r1);
            s.persist(r2);
            User u = new User("a@b.c", "hash", "Ann");
            u.addRole(r1);
            u.addRole(r2);
            Profile p = new Profile(u);
            p.setBio("bio");
            u.setProfile(p);
            s.persist(u);
            s.flush();
            id[0] = u.getId();
            id[1] = p.getId();
        });
        tx("delete", s -> s.find(User.class, id[0]).delete());
        tx("gone", s -> {
            check(
                    "users",
                    s.createSelectionQuery("from User", User.class)
                            .getResultList()
                            .size(),
                    0);
            check(
                    "profiles",
                    s.createSelectionQuery("from Profile", Profile.class)
                            .getResultList()
                            .size(),
                    0);
            User o = new User("a@b.c", "hash", "Bob");
            s.persist(o);
            id[2] = o.getId();
        });
        tx("rid", s -> {
            s.find(User.class, id[2]).setEmail("x@y.z");
        });
        tx("restore", s -> s.find(User.class, id[0]).restore());
        tx("back", s -> {
            User u = s.createSelectionQuery("from User where name='Ann'", User.class)
                    .getSingleResult();
            check("profile", u.getProfile().getBio(), "bio");
            check("roles", u.getRoles().size(), 2);
        });
        tx("delete profile alone", s -> s.find(User.class, id[0]).getProfile().delete());
        tx("hidden", s -> {
            User u = s.find(User.class, id[0]);
            check("no profile", u.getProfile(), null);
            Profile p = new Profile(u);
            p.setBio("second");
            u.setProfile(p);
        });
        tx("two rows", s -> {
            User u = s.find(User.class, id[0]);
            check("second", u.getProfile().getBio(), "second");
            check("find finds superseded", s.find(Profile.class, id[1]), null);
        });
        tx("two rows fetch", s -> {
            List<User> l = s.createSelectionQuery("from User u left join fetch u.profile", User.class)
                    .getResultList();
            check("size", l.size(), 2);
        });
        tx("orphan", s -> s.find(User.class, id[0]).setProfile(null));
        tx("orphan gone", s -> {
            User u = s.find(User.class, id[0]);
            check("none", u.getProfile(), null);
            Profile p = new Profile(u);
            p.setBio("third");
            u.setProfile(p);
        });
        tx("third", s -> {
            User u = s.find(User.class, id[0]);
            check("third", u.getProfile().getBio(), "third");
            u.delete();
        });
        tx("restore third", s -> {
            User u = s.find(User.class, id[0]);
            u.restore();
        });
        tx("third back", s -> {
            User u = s.find(User.class, id[0]);
            check("third", u.getProfile().getBio(), "third");
            check(
                    "one living",
                    s.createSelectionQuery("from Profile", Profile.class)
                            .getResultList()
                            .size(),
                    1);
        });
        tx("remove", s -> s.remove(s.find(User.class, id[0])));
        tx("removed", s -> {
            check(
                    "soft",
                    s.createNativeQuery("select count(*) from users where deleted_at is not null", Long.class)
                            .getSingleResult(),
                    1L);
            Object t = s.createNativeQuery("select deleted_at from users where deleted_at is not null", Instant.class)
                    .getSingleResult();
            check(
                    "time in utc " + t,
                    Duration.between((Instant) t, Instant.now()).abs().toMinutes() < 2,
                    true);
        });
    }
}
