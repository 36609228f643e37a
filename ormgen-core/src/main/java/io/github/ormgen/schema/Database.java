package io.github.ormgen.schema;

import java.util.Arrays;
import java.util.Optional;

/**
 * A kind of database that ormgen writes for: the key by which its dialect is registered, and by which a model says SQL of
 * its own. What else is its own, its dialect says.
 */
public enum Database {
    /** H2 2.x. */
    H2("h2", "H2", SqlTokens.STANDARD),
    /** PostgreSQL 12 and newer. */
    POSTGRESQL("postgresql", "PostgreSQL", SqlTokens.STANDARD),
    /** MySQL 8.0.16 and newer. */
    MYSQL("mysql", "MySQL", SqlTokens.BACKSLASH),
    /** MariaDB 10.7 and newer, the first with a uuid type. */
    MARIADB("mariadb", "MariaDB", SqlTokens.BACKSLASH);

    private final String id;
    private final String displayName;
    private final SqlTokens tokens;

    Database(String id, String displayName, SqlTokens tokens) {
        this.id = id;
        this.displayName = displayName;
        this.tokens = tokens;
    }

    /** The name in models, parameters and folders: what Spring Boot's {@code {vendor}} says too. */
    public String id() {
        return id;
    }

    /** The name as its makers write it. */
    public String displayName() {
        return displayName;
    }

    /** How it reads literals and quoted names. */
    public SqlTokens tokens() {
        return tokens;
    }

    /** The database of an id, empty if there is none. */
    public static Optional<Database> of(String id) {
        return Arrays.stream(values())
                .filter(database -> database.id.equals(id))
                .findFirst();
    }
}
