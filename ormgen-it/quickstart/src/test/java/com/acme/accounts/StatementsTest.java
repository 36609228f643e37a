package com.acme.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.hibernate.Hibernate;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

class StatementsTest {

    private static final int USERS = 4;

    @Test
    void listingUsersIsOneStatement() {
        Logs.quieten();
        Database database = new Database("statements");
        database.migrate();
        try (SessionFactory sessions = database.open()) {
            sessions.inTransaction(session -> {
                for (int i = 0; i < USERS; i++) {
                    User user = new User("user" + i + "@example.com", "hash", "User " + i);
                    user.setProfile(new Profile(user));
                    session.persist(user);
                }
            });

            Statistics statistics = sessions.getStatistics();
            statistics.clear();
            sessions.inTransaction(session -> {
                List<User> users = session.createSelectionQuery("from User order by email", User.class)
                        .getResultList();
                assertEquals(USERS, users.size());
                assertEquals(1, statistics.getPrepareStatementCount());
                assertFalse(Hibernate.isPropertyInitialized(users.get(0), "profile"));

                assertEquals(users.get(0), users.get(0).getProfile().getUser());
                assertEquals(2, statistics.getPrepareStatementCount());
            });
        }
    }
}
