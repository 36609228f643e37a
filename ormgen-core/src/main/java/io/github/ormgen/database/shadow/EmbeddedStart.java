package io.github.ormgen.database.shadow;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.dialect.server.EmbeddedServer;
import io.github.ormgen.dialect.server.EmbeddedServer.EmbeddedLibrary;
import io.github.ormgen.schema.Database;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Starts a server that runs for ormgen alone. */
record EmbeddedStart(Database kind) {

    private Optional<EmbeddedServer> server() {
        return Dialects.of(kind).server().embedded();
    }

    private Optional<EmbeddedLibrary> library() {
        return server().flatMap(EmbeddedServer::library);
    }

    boolean isPossible() {
        return server().isPresent() && library().map(EmbeddedLibrary::isPresent).orElse(true);
    }

    /** Whether one runs within this process, and takes no library. */
    boolean isWithin() {
        return server().isPresent() && library().isEmpty();
    }

    /**
     * Starts one.
     *
     * @param like the URL of a database whose way to read SQL its databases take over; empty for the usual way
     */
    EmbeddedServer.Running start(String like) throws DatabaseFailure {
        if (!isPossible()) {
            throw missing();
        }
        EmbeddedServer server = server().orElseThrow();
        try {
            return silently(library().map(EmbeddedLibrary::logger).orElse(kind.id()), () -> server.start(like));
        } catch (Exception e) {
            throw notStarting(e);
        }
    }

    /**
     * Keeps the lines of a server that starts to itself, which would be a hundred, but for errors. Maven's logging asks a
     * property of the system for its level when a library's first logger is made.
     */
    private static <T> T silently(String packages, Callable<T> work) throws Exception {
        String property = "org.slf4j.simpleLogger.log." + packages;
        boolean isSet = System.getProperty(property) != null;
        if (!isSet) {
            System.setProperty(property, "error");
        }
        try {
            return work.call();
        } finally {
            if (!isSet) {
                System.clearProperty(property);
            }
        }
    }

    DatabaseFailure notStarting(Exception e) {
        EmbeddedLibrary library = library().orElseThrow();
        return new DatabaseFailure(
                Code.NO_SCRATCH,
                "The " + kind.displayName() + " of " + library.library() + " does not start: " + e.getMessage() + ".",
                "Check that the library with the programs for this platform is present."
                        + " Its name is like "
                        + library.programs() + ". Or name" + namedServer());
    }

    DatabaseFailure missing() {
        String library = library()
                .map(one -> "\nOr start one automatically. Add to ormgen-maven-plugin in the pom,"
                        + " the second for your platform:\n"
                        + snippet(one))
                .orElse("");
        return new DatabaseFailure(
                Code.NO_SCRATCH,
                "There is no shadow database of " + kind.displayName() + ".",
                "Name" + namedServer() + library);
    }

    private String namedServer() {
        return " a server on which a schema can be created: -Dormgen.scratchUrl=jdbc:" + kind.id() + "://…";
    }

    private static String snippet(EmbeddedLibrary library) {
        return library.coordinates().stream()
                .map(each -> each.split(":", -1))
                .map(parts -> """
                          <dependency>
                            <groupId>%s</groupId>
                            <artifactId>%s</artifactId>
                            <version>%s</version>
                          </dependency>
                        """.formatted(parts[0], parts[1], parts[2]))
                .collect(Collectors.joining("", "<dependencies>\n", "</dependencies>"));
    }
}
