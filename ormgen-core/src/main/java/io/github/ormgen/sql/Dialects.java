package io.github.ormgen.sql;

import io.github.ormgen.schema.Database;
import java.util.List;
import java.util.stream.Stream;

/** The registry of dialects: the only place that names them. */
public final class Dialects {

    private Dialects() {}

    /** All of them. */
    public static List<Dialect> all() {
        return Stream.of(Database.values()).map(Dialects::of).toList();
    }

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
