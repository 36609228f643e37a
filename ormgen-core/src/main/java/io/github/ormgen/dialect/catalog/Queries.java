package io.github.ormgen.dialect.catalog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Asks a database. */
public record Queries(Connection connection) {

    /** Has each row of a query taken. */
    public void each(String sql, RowAction action) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            Row row = new Row(result);
            while (result.next()) {
                action.take(row);
            }
        }
    }

    /** What becomes of a row. */
    @FunctionalInterface
    public interface RowAction {
        /** Takes a row. */
        void take(Row row) throws SQLException;
    }
}
