package io.github.ormgen.dialect.catalog;

import io.github.ormgen.schema.TableName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Reads the catalog of one kind of database. A reader reads once. */
public abstract class CatalogReader {

    private final Connection connection;
    private final CatalogBuilder catalog = new CatalogBuilder();

    /** Reads the connection's own schema and all others that are not the database's. */
    protected CatalogReader(Connection connection) {
        this.connection = connection;
    }

    /** What becomes of a row. */
    @FunctionalInterface
    protected interface RowAction {
        /** Takes a row. */
        void take(Row row) throws SQLException;
    }

    /** What becomes of a row about a table or view. */
    @FunctionalInterface
    protected interface PartAction {
        /** Takes a row and its table or view. */
        void take(Row row, TableBuilder owner) throws SQLException;
    }

    /**
     * What there is. What Flyway keeps for itself is left out.
     *
     * @throws SQLException if the database can't be read
     */
    public final Catalog read() throws SQLException {
        find();
        return catalog.toCatalog();
    }

    /** Puts what it finds into the catalog, in a number of queries that does not depend on what is there. */
    protected abstract void find() throws SQLException;

    /** The name that a row gives in a column, with the schema that it gives. */
    protected abstract TableName name(Row row, String column) throws SQLException;

    /** What has been found. */
    protected final CatalogBuilder catalog() {
        return catalog;
    }

    /** Has each row of a query taken. */
    protected final void each(String sql, RowAction action) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            Row row = new Row(result);
            while (result.next()) {
                action.take(row);
            }
        }
    }

    /** Has each row of a query taken that is about what was found: the table or view that it names in {@code table_name}. */
    protected final void eachPart(String sql, PartAction action) throws SQLException {
        each(sql, row -> {
            Optional<TableBuilder> owner = catalog.find(name(row, "table_name"));
            if (owner.isPresent()) {
                action.take(row, owner.get());
            }
        });
    }

    /** Reads what a schema can't say: a kind, a name and a definition each. */
    protected final void unsupported(String sql) throws SQLException {
        each(sql, row -> catalog.unsupported(row.text("kind"), row.text("name"), row.text("definition")));
    }
}
