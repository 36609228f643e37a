package io.github.ormgen.it.scenario;

import io.github.ormgen.it.databases.ScratchDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What stands in a database, but for Flyway's own tables. */
final class Catalog {

    private static final String TABLES = "select table_name from information_schema.tables where table_schema = ?";
    private static final String SEQUENCES =
            "select sequence_name from information_schema.sequences where sequence_schema = ?";
    private static final String H2_DOMAINS =
            "select domain_name from information_schema.domains where domain_schema = ?";
    private static final String POSTGRESQL_TYPES = """
            select typname from pg_type t join pg_namespace n on n.oid = t.typnamespace
            where n.nspname = ? and t.typtype in ('e', 'd')
            """;

    private Catalog() {}

    /** The names of all tables, sequences and types of a schema. */
    static List<String> of(ScratchDatabase database, String schema) throws SQLException {
        try (Connection connection = database.connect()) {
            List<String> names = new ArrayList<>();
            for (String query : queries(database)) {
                names.addAll(run(connection, query, schema));
            }
            // Hibernate keeps tables for bulk changes of rows, which are not ours either.
            names.removeIf(name -> name.startsWith("flyway_") || name.startsWith("HTE_"));
            return names;
        }
    }

    private static List<String> queries(ScratchDatabase database) {
        return switch (database.kind()) {
            case H2 -> List.of(TABLES, SEQUENCES, H2_DOMAINS);
            case POSTGRESQL -> List.of(TABLES, SEQUENCES, POSTGRESQL_TYPES);
            // A sequence is a table there.
            case MARIADB, MYSQL -> List.of(TABLES);
        };
    }

    private static List<String> run(Connection connection, String query, String schema) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, schema);
            try (ResultSet rows = statement.executeQuery()) {
                List<String> names = new ArrayList<>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        }
    }
}
