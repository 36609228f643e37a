package com.acme.accounts;

import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.tool.schema.Action;

/** An H2 database in memory: made by the migrations, used through the entities. */
final class Database {

    private final String url;

    Database(String name) {
        this.url = "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
    }

    /** Runs the scripts that the database lacks, and says how many those were. */
    int migrate() {
        return Flyway.configure()
                .dataSource(url, "sa", "")
                .load()
                .migrate()
                .migrationsExecuted;
    }

    /** Starts Hibernate, which first checks the database against the entities. */
    SessionFactory open() {
        return new HibernatePersistenceConfiguration("accounts")
                .managedClasses(User.class, Profile.class, Role.class)
                .jdbcUrl(url)
                .jdbcUsername("sa")
                .jdbcPassword("")
                .schemaToolingAction(Action.VALIDATE)
                .property("hibernate.generate_statistics", true)
                .createEntityManagerFactory();
    }
}
