package io.github.ormgen.database.migrate;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** Keeps Flyway's own lines to itself: what a person needs to know comes out as results and failures. */
public final class SilentFlywayLog implements LogCreator, Log {

    /** For Flyway, which makes it by its name. */
    public SilentFlywayLog() {}

    @Override
    public Log createLogger(Class<?> type) {
        return this;
    }

    @Override
    public void debug(String message) {}

    @Override
    public void info(String message) {}

    @Override
    public void warn(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Exception e) {}

    @Override
    public void notice(String message) {}
}
