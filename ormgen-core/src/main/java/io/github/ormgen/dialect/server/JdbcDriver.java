package io.github.ormgen.dialect.server;

import java.util.Set;

/**
 * The JDBC driver of a database. None comes with ormgen.
 *
 * @param className the class that connects
 * @param coordinates its group and artifact, with a colon between them
 * @param version the version that ormgen is tried with
 * @param otherCoordinates other artifacts that have the driver, as former ones
 */
public record JdbcDriver(String className, String coordinates, String version, Set<String> otherCoordinates) {

    /** Copies the coordinates. */
    public JdbcDriver {
        otherCoordinates = Set.copyOf(otherCoordinates);
    }

    /** A driver that there is one artifact of. */
    public JdbcDriver(String className, String coordinates, String version) {
        this(className, coordinates, version, Set.of());
    }

    /** Whether an artifact has the driver, by its group and artifact with a colon between them. */
    public boolean isIn(String artifact) {
        return coordinates.equals(artifact) || otherCoordinates.contains(artifact);
    }
}
