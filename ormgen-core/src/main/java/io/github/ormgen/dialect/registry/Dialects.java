package io.github.ormgen.dialect.registry;

import io.github.ormgen.dialect.Dialect;
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
            case H2 -> new io.github.ormgen.dialect.h2.H2Dialect();
            case POSTGRESQL -> new io.github.ormgen.dialect.postgresql.PostgreSqlDialect();
            case MYSQL -> new io.github.ormgen.dialect.mysql.MySqlDialect();
            case MARIADB -> new io.github.ormgen.dialect.mariadb.MariaDbDialect();
        };
    }
}
