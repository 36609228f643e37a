package io.github.ormgen.database;

import io.github.ormgen.schema.Database;
import java.util.List;

/** The queries of each kind of database. Each gives two columns: the kind and name of an object, and its definition. */
final class CatalogQueries {

    private CatalogQueries() {}

    static List<String> of(Database database) {
        return switch (database) {
            case H2 -> H2Catalog.QUERIES;
            case POSTGRESQL -> PostgreSqlCatalog.QUERIES;
            case MARIADB, MYSQL -> MariaDbCatalog.QUERIES;
        };
    }
}
