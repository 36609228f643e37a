package io.github.ormgen.it.histories;

import io.github.ormgen.schema.Database;
import java.sql.SQLException;

/** The life of a project's database. */
interface History extends AutoCloseable {

    /** One that begins with an empty database, which the caller closes. */
    static History on(Database kind) throws SQLException {
        return switch (kind) {
            case POSTGRESQL -> new PostgreSqlHistory();
            case MARIADB -> new MariaDbHistory();
            case H2, MYSQL -> throw new IllegalArgumentException("There are no histories on " + kind);
        };
    }

    /** Tries the step that a migration makes, and makes it. */
    Outcome step(String migration) throws SQLException;

    @Override
    void close() throws SQLException;
}
