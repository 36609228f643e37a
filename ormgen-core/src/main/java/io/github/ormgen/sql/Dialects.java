package io.github.ormgen.sql;

import io.github.ormgen.schema.Database;

/** Finds dialects. */
public final class Dialects {

    private Dialects() {}

    /** The dialect of a database. */
    public static Dialect of(Database database) {
        return switch (database) {
            case H2 -> new io.github.ormgen.sql.h2.Grammar();
            case POSTGRESQL -> new io.github.ormgen.sql.postgresql.Grammar();
            case MYSQL -> new io.github.ormgen.sql.mysql.Grammar();
            case MARIADB -> new io.github.ormgen.sql.mariadb.Grammar();
        };
    }
}
