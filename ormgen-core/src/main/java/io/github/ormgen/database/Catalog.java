package io.github.ormgen.database;

import io.github.ormgen.schema.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a database has: tables, columns, keys, indexes, checks, sequences, types. Two catalogs of the same kind of database
 * are equal if they have the same objects by name, each defined alike; the order of columns does not count.
 *
 * @param objects the definition of each object, in the database's own words, by its kind and name
 */
public record Catalog(SortedMap<String, String> objects) {

    /** Keeps a copy of the objects. */
    public Catalog {
        objects = Collections.unmodifiableSortedMap(new TreeMap<>(objects));
    }

    /**
     * Reads the connection's own schema and all others that are not the database's, in as many queries whatever is in
     * them. What Flyway keeps for itself is left out.
     *
     * @throws SQLException if the database can't be read
     */
    public static Catalog read(Connection connection, Database database) throws SQLException {
        SortedMap<String, String> objects = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String query : CatalogQueries.of(database)) {
                read(statement, query, objects);
            }
            if (database == Database.MARIADB) {
                for (String query : MariaDbCatalog.sequences(List.copyOf(objects.keySet()))) {
                    read(statement, query, objects);
                }
            }
        }
        objects.keySet().removeIf(object -> object.contains("flyway_schema_history"));
        return new Catalog(objects);
    }

    /** Puts what a query finds where it belongs: its first column names the object, its second defines it. */
    private static void read(Statement statement, String query, SortedMap<String, String> objects) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                String more = String.valueOf(rows.getString(2));
                objects.merge(rows.getString(1), more, (one, other) -> one + ", " + other);
            }
        }
    }

    /** What differs in another catalog, a line each; none if they are equal. */
    public List<String> differences(Catalog other) {
        TreeSet<String> names = new TreeSet<>(objects.keySet());
        names.addAll(other.objects.keySet());
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            String own = objects.getOrDefault(name, "is not there");
            String its = other.objects.getOrDefault(name, "is not there");
            if (!own.equals(its)) {
                lines.add(name + ": " + own + " <> " + its);
            }
        }
        return lines;
    }
}
