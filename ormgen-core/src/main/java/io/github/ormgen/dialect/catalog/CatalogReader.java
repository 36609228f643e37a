package io.github.ormgen.dialect.catalog;

import java.sql.Connection;
import java.sql.SQLException;

/** Reads the catalog of one kind of database. A reader reads once. */
public interface CatalogReader {

    /** Puts what it finds into a catalog, in a number of queries that does not depend on what is there. */
    void read(Queries queries, CatalogBuilder catalog) throws SQLException;

    /**
     * Reads the connection's own schema and all others that are not the database's. What Flyway keeps for itself is left
     * out.
     *
     * @throws SQLException if the database can't be read
     */
    default Catalog read(Connection connection) throws SQLException {
        CatalogBuilder catalog = new CatalogBuilder();
        read(new Queries(connection), catalog);
        return catalog.toCatalog();
    }

    /** Whether nulls come behind all values in an index; elsewhere they come before them. */
    default boolean isNullGreatest() {
        return false;
    }

    /** Whether {@code restrict} and {@code no action} are two things. */
    default boolean knowsRestrict() {
        return false;
    }
}
