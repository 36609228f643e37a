package io.github.ormgen.it.scenario;

import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Model;
import org.hibernate.SessionFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** Boots Hibernate over compiled entities and a migrated database, whose tables it validates. */
public final class Hibernates {

    private Hibernates() {}

    /** A session factory over a database whose tables fit the entities; fails if they don't. */
    public static SessionFactory boot(ScratchDatabase database, Model model, ClassLoader classes) {
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(classes)
                        .build())
                .applySetting("hibernate.connection.url", database.url())
                .applySetting("hibernate.connection.username", database.user())
                .applySetting("hibernate.connection.password", database.password())
                .applySetting("hibernate.connection.pool_size", "2")
                .applySetting("hibernate.hbm2ddl.auto", "validate")
                .applySetting("hibernate.jdbc.time_zone", "UTC")
                .build();
        MetadataSources sources = new MetadataSources(registry);
        for (Entity entity : model.entities().values()) {
            sources.addAnnotatedClassName(entity.name().fullName());
        }
        Metadata metadata = sources.buildMetadata();
        return metadata.buildSessionFactory();
    }
}
