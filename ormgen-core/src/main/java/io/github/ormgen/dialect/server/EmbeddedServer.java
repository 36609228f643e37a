package io.github.ormgen.dialect.server;

import io.github.ormgen.dialect.server.DatabaseServer.ShadowStatements;
import java.util.List;
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

    /**
     * A library that brings a server with it. None comes with ormgen: they are big, and made for a platform.
     *
     * @param className a class of it
     * @param library its coordinates with the version that ormgen is tried with
     * @param programs those of the artifact with the server's programs, for one platform
     * @param logger the name that its loggers begin with
     */
    record EmbeddedLibrary(String className, String library, String programs, String logger) {

        /** The library, and the artifact with the programs for a platform. */
        public List<String> coordinates() {
            return List.of(library, programs);
        }

        /** Whether it is on the class path. */
        public boolean isPresent() {
            try {
                Class.forName(className, false, EmbeddedServer.class.getClassLoader());
                return true;
            } catch (ClassNotFoundException e) {
                return false;
            }
        }
    }
}
