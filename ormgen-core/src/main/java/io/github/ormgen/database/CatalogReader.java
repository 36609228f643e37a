package io.github.ormgen.database;

import io.github.ormgen.schema.Database;
import java.sql.SQLException;

/** Reads the catalog of one kind of database. */
interface CatalogReader {

    /** Puts what it finds into a draft, in as many queries whatever is there. */
    void read(Queries queries, SchemaDraft draft) throws SQLException;

    static CatalogReader of(Database database) {
        return switch (database) {
            case H2 -> new H2Reader();
            case POSTGRESQL -> new PostgreSqlReader();
            case MARIADB, MYSQL -> new MariaDbReader(database);
        };
    }
}
