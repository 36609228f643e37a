package com.acme.accounts;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Uses what the model became, step by step. Nothing of the entities and the script was written by hand. */
public final class Quickstart {

    private final SessionFactory sessions;

    private Quickstart(SessionFactory sessions) {
        this.sessions = sessions;
    }

    public static void main(String[] args) {
        Logs.quieten();
        Database database = new Database("accounts");
        say("Migrated an empty H2 database: %d script ran.", database.migrate());
        try (SessionFactory sessions = database.open()) {
            say("Started Hibernate, which found that the database fits the entities.");
            new Quickstart(sessions).run();
        }
    }

    private void run() {
        UUID ada = store();
        read(ada);
        delete(ada);
        countUsers();
        restore(ada);
        read(ada);
    }

    private UUID store() {
        User ada = new User("ada@example.com", "$2a$10$notarealhash", "Ada Lovelace");
        Profile profile = new Profile(ada);
        profile.setBio("Wrote the first program.");
        ada.setProfile(profile);
        sessions.inTransaction(session -> {
            for (RoleName name : List.of(RoleName.ADMIN, RoleName.USER)) {
                Role role = new Role(name);
                session.persist(role);
                ada.addRole(role);
            }
            session.persist(ada);
        });
        say("Stored %s with a profile and %d roles.", ada.getName(), ada.getRoles().size());
        return ada.getId();
    }

    private void read(UUID id) {
        sessions.inTransaction(session -> {
            User user = session.find(User.class, id);
            TreeSet<RoleName> roles = new TreeSet<>();
            user.getRoles().forEach(role -> roles.add(role.getName()));
            say("Read %s: \"%s\", roles %s.", user.getName(), user.getProfile().getBio(), roles);
        });
    }

    private void delete(UUID id) {
        sessions.inTransaction(session -> session.find(User.class, id).delete());
        say("Deleted the user softly.");
    }

    private void countUsers() {
        sessions.inTransaction(session -> {
            say("Queries find %d users and %d profiles now.", count(session, "User"), count(session, "Profile"));
            Object rows = session.createNativeQuery("select count(*) from users", Long.class)
                    .getSingleResult();
            say("The table still has %s row.", rows);
        });
    }

    private static long count(Session session, String entity) {
        return session.createSelectionQuery("select count(*) from " + entity, Long.class)
                .getSingleResult();
    }

    private void restore(UUID id) {
        sessions.inTransaction(session -> session.find(User.class, id).restore());
        say("Restored the user.");
    }

    private static void say(String format, Object... arguments) {
        System.out.println("  " + String.format(format, arguments));
    }
}
