package io.github.ormgen.schema;

import java.util.Arrays;
import java.util.Optional;

/** A kind of database that ormgen writes for. */
public enum Database {
    /** H2 2.x. */
    H2("h2", "H2"),
    /** PostgreSQL 12 and newer. */
    POSTGRESQL("postgresql", "PostgreSQL"),
    /** MySQL 8.0.16 and newer. */
    MYSQL("mysql", "MySQL"),
    /** MariaDB 10.7 and newer, the first with a uuid type. */
    MARIADB("mariadb", "MariaDB");

    private final String id;
    private final String displayName;

    Database(String id, String displayName) {
        this.id = id;
        this.displayName = displayName;
    }

    /** The name in models, parameters and folders: what Spring Boot's {@code {vendor}} says too. */
    public String id() {
        return id;
    }

    /** The name as its makers write it. */
    public String displayName() {
        return displayName;
    }

    /** The database of an id, empty if there is none. */
    public static Optional<Database> of(String id) {
        return Arrays.stream(values())
                .filter(database -> database.id.equals(id))
                .findFirst();
    }
}
