package com.acme.accounts;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hibernate and Flyway have much to tell; here the steps shall be seen. */
final class Logs {

    /** Held here, for java.util.logging forgets the level of a logger that nobody holds. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.hibernate"), Logger.getLogger("org.flywaydb"));

    private Logs() {}

    static void quieten() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
    }
}
