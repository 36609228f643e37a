package io.github.ormgen.database.shadow;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Keeps the lines of a server that starts to itself, which would be a hundred, but for errors. Maven's logging asks a property
 * of the system for its level when a library's first logger is made; it is as before when this is closed.
 */
final class LogSilencer implements AutoCloseable {

    private final String property;
    private final Optional<String> level;

    LogSilencer(String packages) {
        this.property = "org.slf4j.simpleLogger.log." + packages;
        this.level = Optional.ofNullable(System.getProperty(property));
        System.setProperty(property, level.orElse("error"));
    }

    <T> T during(Callable<T> work) throws Exception {
        return work.call();
    }

    @Override
    public void close() {
        if (level.isEmpty()) {
            System.clearProperty(property);
        }
    }
}
