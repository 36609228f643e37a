package io.github.ormgen.it.sql;

import io.github.ormgen.it.databases.ScratchDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks into a database. */
record Catalog(ScratchDatabase database) {

    /** All that a person or a script has made: tables, sequences, types, indexes and constraints. */
    List<String> objects() throws SQLException {
        return query(
                switch (database.kind()) {
                    case H2 -> """
                        select 'table ' || table_name from information_schema.tables where table_schema <> 'INFORMATION_SCHEMA'
                        union all select 'sequence ' || sequence_name from information_schema.sequences
                        union all select 'domain ' || domain_name from information_schema.domains
                        union all select 'index ' || index_name from information_schema.indexes where table_schema <> 'INFORMATION_SCHEMA'
                        union all select 'constraint ' || constraint_name from information_schema.table_constraints
                        """;
                    case POSTGRESQL -> """
                        select relkind::text || ' ' || relname from pg_class join pg_namespace n on n.oid = relnamespace
                        where nspname <> 'information_schema' and nspname not like 'pg\\_%'
                        union all select 'type ' || typname from pg_type where typtype in ('e', 'd') and typnamespace not in
                        (select oid from pg_namespace where nspname in ('information_schema', 'pg_catalog'))
                        """;
                    case MARIADB, MYSQL -> """
                        select concat(table_type, ' ', table_name) from information_schema.tables where table_schema = database()
                        union all select concat('constraint ', constraint_name) from information_schema.table_constraints
                        where table_schema = database()
                        """;
                });
    }

    /** The comment of a table, or of a column if there is one named. */
    String comment(String table, String column) throws SQLException {
        boolean ofTable = column.isEmpty();
        String sql = switch (database.kind()) {
            case H2 ->
                ofTable
                        ? "select remarks from information_schema.tables where table_name = '%s'"
                        : "select remarks from information_schema.columns where table_name = '%s' and column_name = '%s'";
            case POSTGRESQL ->
                ofTable
                        ? "select obj_description(oid) from pg_class where relname = '%s'"
                        : "select col_description(attrelid, attnum) from pg_attribute join pg_class c on c.oid = attrelid"
                                + " where relname = '%s' and attname = '%s'";
            case MARIADB, MYSQL ->
                (ofTable
                                ? "select table_comment from information_schema.tables where table_name = '%s'"
                                : "select column_comment from information_schema.columns where table_name = '%s' and column_name = '%s'")
                        + " and table_schema = database()";
        };
        return query(String.format(sql, table, column)).get(0);
    }

    /** The first column of a query's rows. */
    List<String> query(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
