package io.github.ormgen.dialect.server;

import java.util.Optional;

/** A server that runs for ormgen alone: within this process, or as a process of its own. */
public interface EmbeddedServer {

    /** The library that it takes; empty if the driver brings the server, which then runs within this process. */
    Optional<EmbeddedLibrary> library();

    /**
     * Starts it.
     *
     * @param like the URL of a database whose way to read SQL the server's databases take over; empty for the usual way
     * @throws Exception if it does not start
     */
    Running start(String like) throws Exception;

    /**
     * A server that has started.
     *
     * @param place where it is, in words, such as {@code in memory}
     * @param user who signs in, without a password
     * @param databases how to make databases on it
     * @param process ends it
     */
    record Running(String place, String user, ShadowStatements databases, AutoCloseable process) {}
}
