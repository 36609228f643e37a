package io.github.ormgen.database.hibernate;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps Hibernate's own lines to itself while it starts: it logs through the JDK, whatever is on the project's class path, and
 * there it is silent. Both is as before when this is closed.
 */
final class QuietHibernate implements AutoCloseable {

    private static final String PROVIDER = "org.jboss.logging.provider";

    private final Logger logger = Logger.getLogger("org.hibernate");
    private final Optional<Level> level = Optional.ofNullable(logger.getLevel());
    private final Optional<String> provider = Optional.ofNullable(System.getProperty(PROVIDER));

    QuietHibernate() {
        System.setProperty(PROVIDER, "jdk");
        logger.setLevel(Level.OFF);
    }

    <T> T during(Supplier<T> work) {
        return work.get();
    }

    @Override
    public void close() {
        logger.setLevel(level.orElse(null));
        provider.ifPresentOrElse(before -> System.setProperty(PROVIDER, before), () -> System.clearProperty(PROVIDER));
    }
}
